import type { DiffLine, Part } from '../../rules/text-diff'

type Props = {
  lines: readonly DiffLine[]
  /** What the two sides are called, for who hears the page. */
  labels: { gone: string; added: string; same: string }
  skipped: (count: number) => string
}

const sign = { same: ' ', gone: '−', added: '+' }

/** Parts of a line never move, so the letters before a part name it. */
function placed(parts: readonly Part[]) {
  let at = 0
  return parts.map((part) => {
    const key = at
    at += part.text.length
    return { ...part, key }
  })
}

/** Two versions of a text: what went, what came, and the words that differ. */
export function DiffView({ lines, labels, skipped }: Props) {
  if (lines.length === 0) return <p>{labels.same}</p>
  const numbered = lines.map((line, index) => ({ line, key: `line-${index + 1}` }))
  return (
    <ul className="diff">
      {numbered.map(({ line, key }) =>
        line.kind === 'skipped' ? (
          <li key={key} className="diff-skipped">
            {skipped(line.count)}
          </li>
        ) : (
          <li key={key} className={`diff-${line.kind}`}>
            <span aria-hidden="true">{sign[line.kind]} </span>
            {line.kind !== 'same' && <span className="visually-hidden">{`${labels[line.kind]}: `}</span>}
            {placed(line.parts).map(({ text, marked, key: place }) =>
              marked ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>,
            )}
          </li>
        ),
      )}
    </ul>
  )
}
