import type { Example } from '@/components/example'
import uk from '@/messages/uk.json'
import { markAnswers } from '../rules/quiz'
import { MarkedQuestion } from './marked-question'
import { sampleQuestions } from './sample-lesson'

const example = (name: string, answers: number[][]): Example => ({
  name,
  render: () =>
    markAnswers(sampleQuestions, answers).map((marked, index) => (
      <MarkedQuestion key={marked.question.id} number={index + 1} marked={marked} texts={uk.lessons.result} />
    )),
})

export const examples: Example[] = [
  example('right', [[0], [0, 1]]),
  example('wrong, and not answered', [[1], []]),
]
