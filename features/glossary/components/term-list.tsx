import type { GlossaryTerm } from '../schema'

/** All words with what they mean; each has an address of its own. */
export function TermList({ terms }: { terms: readonly GlossaryTerm[] }) {
  return (
    <dl className="terms">
      {terms.map(({ id, term, full, text }) => (
        <div key={id} id={id} className="terms-item">
          <dt>
            {term}
            {full ? <span className="soft"> — {full}</span> : null}
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
