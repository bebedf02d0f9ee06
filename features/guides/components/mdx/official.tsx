import type { ReactNode } from 'react'

type OfficialProps = { url?: string; recognise?: string; label: string; children?: ReactNode }

/** An official address with how to recognise it, as a block of its own. */
export function Official({ url, recognise, label, children }: OfficialProps) {
  return (
    <div className="official">
      <a className="official-address" href={url} rel="external noreferrer">
        {children}
      </a>
      <p className="small">
        {label}: {recognise}
      </p>
    </div>
  )
}

/** The same inside a sentence: the address, then how to recognise it in brackets. */
export function OfficialInline({ url, recognise, label, children }: OfficialProps) {
  // The author ends the hint with a full stop; inside brackets it would stand before the sentence's own.
  const hint = recognise?.replace(/\.$/, '')
  return (
    <>
      <a className="official-inline" href={url} rel="external noreferrer">
        {children}
      </a>{' '}
      <span className="soft">
        ({label}: {hint})
      </span>
    </>
  )
}
