import type { Example } from '@/components/example'
import { markAnswers } from '../rules/quiz'
import { MarkedQuestion } from './marked-question'
import { sampleQuestions } from './sample-lesson'

const texts = {
  right: 'Правильно',
  wrong: 'Неправильно',
  none: 'Ви не відповіли',
  yours: 'ваша відповідь',
  correct: 'правильна відповідь',
}

const example = (name: string, answers: number[][]): Example => ({
  name,
  render: () =>
    markAnswers(sampleQuestions, answers).map((marked, index) => (
      <MarkedQuestion key={marked.question.id} number={index + 1} marked={marked} texts={texts} />
    )),
})

export const examples: Example[] = [
  example('right', [[0], [0, 1]]),
  example('wrong, and not answered', [[1], []]),
]
