import type { Question } from '../types.lessons'

/** What is right and why, folded, for who has no network to ask. */
export function QuestionAnswer({ question, label }: { question: Question; label: string }) {
  return (
    <details className="fold no-print">
      <summary>{label}</summary>
      <ul>
        {question.options
          .filter(({ right }) => right)
          .map(({ text, why }) => (
            <li key={text}>
              <b>{text}.</b> {why}
            </li>
          ))}
      </ul>
    </details>
  )
}
