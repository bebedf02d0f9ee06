import type { ExampleGroup } from '@/components/example'
import { examples as certificateSheet } from '@/features/certificates/components/certificate-sheet.examples'
import { examples as lessonList } from '@/features/courses/components/lesson-list.examples'
import { examples as markedQuestion } from '@/features/courses/components/marked-question.examples'
import { examples as questionAnswer } from '@/features/courses/components/question-answer.examples'
import { examples as questionFields } from '@/features/courses/components/question-fields.examples'

/** Small parts of lessons and certificates. */
export const learningExamples: readonly ExampleGroup[] = [
  { component: 'courses/lesson-list', examples: lessonList },
  { component: 'courses/question-fields', examples: questionFields },
  { component: 'courses/question-answer', examples: questionAnswer },
  { component: 'courses/marked-question', examples: markedQuestion },
  { component: 'certificates/certificate-sheet', examples: certificateSheet },
]
