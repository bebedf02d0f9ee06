import { loadFormTexts } from '@/components/forms/load-form-texts'
import { CardView } from '@/features/club/components/card-view'
import { RequestView } from '@/features/hotline/components/request-view'
import { LearningCodeView } from '@/features/mentors/components/learning-code-view'
import { MentorCodeView } from '@/features/mentors/components/mentor-code-view'
import { OpenedLearning } from './opened-learning'
import { type OpenedProps, one } from './opened-props'

/** The view of what a code opens. */
export async function Opened({ locale, found, query }: OpenedProps) {
  const forms = await loadFormTexts(locale)
  switch (found.kind) {
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
    default:
      return <OpenedLearning {...{ locale, query, found, forms }} />
  }
}
