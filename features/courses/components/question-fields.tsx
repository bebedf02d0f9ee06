import { asksForAll, fieldName } from '../rules/quiz'
import type { Question } from '../types.lessons'
import { QuestionAnswer } from './question-answer'

type Props = {
  questions: readonly Question[]
  /** Begins the ids of the fields. */
  prefix: string
  values?: Readonly<Record<string, string>>
  /** Sentence of a question's error by the name of its field. */
  error?: (name: string) => string | undefined
  /** Where the answer is folded below each question: the label of the fold. */
  answer?: string
}

/** Questions as fields: one of several answers, or boxes where all right ones are asked for. */
export function QuestionFields({ questions, prefix, values = {}, error, answer }: Props) {
  return questions.map((question, index) => {
    const name = fieldName(index)
    const id = `${prefix}-${name}`
    const wrong = error?.(name)
    const several = asksForAll(question)
    return (
      <fieldset
        className={wrong ? 'field question has-error' : 'field question'}
        aria-describedby={wrong ? `${id}-error` : undefined}
        key={id}
      >
        <legend>
          {index + 1}. {question.text}
        </legend>
        {wrong ? (
          <p className="field-error" id={`${id}-error`}>
            {wrong}
          </p>
        ) : null}
        {question.options.map((option, at) => {
          const own = several ? fieldName(index, at) : name
          const optionId = at === 0 ? id : `${id}-${at + 1}`
          const value = several ? 'on' : String(at + 1)
          return (
            <div className="choice" key={option.text}>
              <input
                id={optionId}
                name={own}
                type={several ? 'checkbox' : 'radio'}
                value={value}
                defaultChecked={values[own] === value}
              />
              <label htmlFor={optionId}>{option.text}</label>
            </div>
          )
        })}
        {answer ? <QuestionAnswer question={question} label={answer} /> : null}
      </fieldset>
    )
  })
}
