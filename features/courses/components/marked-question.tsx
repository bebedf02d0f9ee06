import type { MarkedTexts } from '../presenter.lessons'
import type { Marked } from '../types.lessons'

type Props = {
  number: number
  marked: Marked
  texts: MarkedTexts
  /** Of its heading. */
  level?: 2 | 3
}

/** A question as it was answered: right or wrong in words, and why. */
export function MarkedQuestion({ number, marked: { question, chosen, isRight }, texts, level = 3 }: Props) {
  const Heading = `h${level}` as const
  const verdict = isRight ? texts.right : chosen.length === 0 ? texts.none : texts.wrong
  return (
    <section className={isRight ? 'marked is-right' : 'marked'}>
      <Heading className="marked-question">
        {number}. {question.text}
      </Heading>
      <p className="marked-verdict">{verdict}</p>
      <ul>
        {question.options.map((option, index) => {
          const mine = chosen.includes(index)
          if (!mine && !option.right) return null
          const notes = [...(mine ? [texts.yours] : []), ...(option.right && !isRight ? [texts.correct] : [])]
          return (
            <li key={option.text}>
              <b>{option.text}</b> <span className="soft">({notes.join(', ')})</span>
              <br />
              {option.why}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
