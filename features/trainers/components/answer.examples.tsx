import type { Example } from '@/components/example'
import { Answer } from './answer'

export const examples: readonly Example[] = [
  {
    name: 'a right and a wrong one',
    render: (locale) => (
      <fieldset>
        <legend>Що зробити?</legend>
        <Answer
          {...{ locale, name: 'example-answer', kind: 'radio' }}
          id="example-answer-1"
          text="Подзвонити в банк"
          isRight
          verdict="right"
          why="Номер є на картці."
        />
        <Answer
          {...{ locale, name: 'example-answer', kind: 'radio' }}
          id="example-answer-2"
          text="Натиснути посилання"
          isRight={false}
          verdict="wrong"
          why="Воно веде до шахраїв."
        />
      </fieldset>
    ),
  },
]
