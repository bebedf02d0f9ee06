import type { Example } from '@/components/example'
import { QuestionAnswer } from './question-answer'
import { sampleQuestions } from './sample-lesson'

export const examples: Example[] = sampleQuestions.map((question) => ({
  name: question.options.filter(({ right }) => right).length > 1 ? 'several right ones' : 'one right',
  render: () => <QuestionAnswer question={question} label="Показати відповідь" />,
}))
