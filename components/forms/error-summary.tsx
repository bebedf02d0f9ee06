type Problem = { text: string; fieldId?: string }
type Props = {
  title: string
  problems: readonly Problem[]
  /** Of its own where a page holds more than one. */
  id?: string
}

/** The page that comes back after a submit begins here: the browser moves focus to it, with or without JavaScript. */
const focusOnArrival = { autoFocus: true }

/** What keeps a form from being sent, at its top, each problem a link to its field. */
export function ErrorSummary({ title, problems, id = 'error-summary' }: Props) {
  return (
    <div
      {...focusOnArrival}
      className="error-summary"
      id={id}
      role="alert"
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <ul>
        {problems.map(({ text, fieldId }) => (
          <li key={fieldId ?? text}>{fieldId ? <a href={`#${fieldId}`}>{text}</a> : text}</li>
        ))}
      </ul>
    </div>
  )
}
