import type { FormTexts } from '@/components/forms/form-texts'
import { CardView } from '@/features/club/components/card-view'
import { RequestView } from '@/features/hotline/components/request-view'
import { LearningCodeView } from '@/features/mentors/components/learning-code-view'
import { MentorCodeView } from '@/features/mentors/components/mentor-code-view'
import type { lookUpCode } from '@/lib/code-lookup'
import type { Locale } from '@/lib/i18n/locales'
import type { openers } from './openers'

type Found = Extract<Awaited<ReturnType<typeof lookUpCode<typeof openers>>>, { status: 'found' }>
type Props = {
  locale: Locale
  found: Found
  forms: FormTexts
  /** It was made a moment ago. */
  created: boolean
  /** What was done here a moment ago. */
  sent: string | null
}

/** What a code opened, by its kind. */
export function Opened({ locale, found, forms, created, sent }: Props) {
  const common = { locale, forms, created }
  switch (found.kind) {
    case 'request': {
      const arrival = sent === 'message' || sent === 'reopen' ? sent : null
      return <RequestView {...common} request={found.value} arrival={created ? 'created' : arrival} />
    }
    case 'card':
      return <CardView {...common} card={found.value} sent={sent} />
    case 'mentor':
      return <MentorCodeView {...common} mentor={found.value} left={sent === 'left'} />
    case 'learning':
      return <LearningCodeView {...common} request={found.value} withdrawn={sent === 'withdrawn'} />
  }
}
