import type { ExampleGroup } from '@/components/example'
import { examples as certificateSheet } from '@/features/certificates/components/certificate-sheet.examples'
import { examples as lessonList } from '@/features/courses/components/lesson-list.examples'
import { examples as markedQuestion } from '@/features/courses/components/marked-question.examples'
import { examples as questionAnswer } from '@/features/courses/components/question-answer.examples'
import { examples as questionFields } from '@/features/courses/components/question-fields.examples'
import { examples as seatsLine } from '@/features/enrolments/components/seats-line.examples'
import { examples as courseFilterForm } from '@/features/sessions/components/course-filter-form.examples'
import { examples as groupLookup } from '@/features/sessions/components/group-lookup.examples'
import { examples as sessionFacts } from '@/features/sessions/components/session-facts.examples'
import { examples as sessionRow } from '@/features/sessions/components/session-row.examples'

/** Small parts of what is about courses, lessons, sessions and certificates. */
export const learningExamples: readonly ExampleGroup[] = [
  { component: 'courses/lesson-list', examples: lessonList },
  { component: 'courses/question-fields', examples: questionFields },
  { component: 'courses/question-answer', examples: questionAnswer },
  { component: 'courses/marked-question', examples: markedQuestion },
  { component: 'certificates/certificate-sheet', examples: certificateSheet },
  { component: 'sessions/session-row', examples: sessionRow },
  { component: 'sessions/session-facts', examples: sessionFacts },
  { component: 'sessions/course-filter-form', examples: courseFilterForm },
  { component: 'sessions/group-lookup', examples: groupLookup },
  { component: 'enrolments/seats-line', examples: seatsLine },
]
