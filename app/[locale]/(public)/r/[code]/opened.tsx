import { loadFormTexts } from '@/components/forms/load-form-texts'
import { CertificateView } from '@/features/certificates/components/certificate-view'
import { CardView } from '@/features/club/components/card-view'
import { ProgressView } from '@/features/courses/components/progress-view'
import { loadBegunCourses } from '@/features/courses/loaders.lessons'
import { RequestView } from '@/features/hotline/components/request-view'
import { LearningCodeView } from '@/features/mentors/components/learning-code-view'
import { MentorCodeView } from '@/features/mentors/components/mentor-code-view'
import type { Locale } from '@/lib/i18n/locales'
import { EnrolmentPart } from './enrolment-part'
import type { Opened as Found } from './openers'

type Value = string | string[] | undefined
type Props = {
  locale: Locale
  found: Found
  /** `new` right after it was made, `sent` after a form of this page. */
  query: { new?: Value; sent?: Value }
}

function one<Known extends string>(value: Value, ...known: Known[]): Known | null {
  return known.find((each) => each === value) ?? null
}

/** The view of what a code opens. */
export async function Opened({ locale, found, query }: Props) {
  const forms = await loadFormTexts(locale)
  switch (found.kind) {
    case 'certificate':
      return (
        <CertificateView
          {...{ locale, forms }}
          certificate={found.value}
          sent={one(query.sent, 'show', 'hide')}
        />
      )
    case 'progress':
      return (
        <ProgressView
          locale={locale}
          progress={found.value}
          courses={await loadBegunCourses(found.value, locale)}
          isSaved={query.sent === 'progress'}
        />
      )
    case 'enrolment':
      return (
        <EnrolmentPart
          locale={locale}
          enrolment={found.value}
          arrival={query.new ? 'created' : one(query.sent, 'cancelled')}
        />
      )
    case 'mentor':
      return (
        <MentorCodeView
          {...{ locale, forms }}
          mentor={found.value}
          arrival={query.new ? 'created' : one(query.sent, 'left')}
        />
      )
    case 'learning':
      return (
        <LearningCodeView
          {...{ locale, forms }}
          request={found.value}
          arrival={query.new ? 'created' : one(query.sent, 'withdrawn')}
        />
      )
    case 'card':
      return (
        <CardView
          {...{ locale, forms }}
          card={found.value}
          arrival={query.new ? 'created' : one(query.sent, 'stamp', 'reward', 'return', 'themes')}
        />
      )
    case 'request':
      return (
        <RequestView
          {...{ locale, forms }}
          request={found.value}
          arrival={query.new ? 'created' : one(query.sent, 'message', 'reopen')}
        />
      )
  }
}
