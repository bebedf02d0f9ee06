import type { FormTexts } from '@/components/forms/form-texts'
import { CertificateView } from '@/features/certificates/components/certificate-view'
import { ProgressView } from '@/features/courses/components/progress-view'
import { loadBegunCourses } from '@/features/courses/loaders.lessons'
import { EnrolmentPart } from './enrolment-part'
import { type OpenedProps, one } from './opened-props'
import type { Opened } from './openers'

type Props = Omit<OpenedProps, 'found'> & {
  found: Extract<Opened, { kind: 'certificate' | 'progress' | 'enrolment' }>
  forms: FormTexts
}

/** The view of what a code of courses and lessons opens. */
export async function OpenedLearning({ locale, found, query, forms }: Props) {
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
  }
}
