import type { Example } from '@/components/example'
import { QuestionFields } from './question-fields'
import { sampleQuestions } from './sample-lesson'

export const examples: Example[] = [
  {
    name: 'with answers folded below',
    render: () => <QuestionFields questions={sampleQuestions} prefix="folded" answer="Показати відповідь" />,
  },
  {
    name: 'come back with one unanswered',
    render: () => (
      <QuestionFields
        questions={sampleQuestions}
        prefix="back"
        values={{ a1: '2' }}
        error={(name) => (name === 'a2' ? 'На це запитання немає відповіді.' : undefined)}
      />
    ),
  },
]
