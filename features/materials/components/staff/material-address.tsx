import { Fragment } from 'react'

/** An address on paper; a line that is too long breaks after a slash. */
export function MaterialAddress({ address }: { address: string }) {
  const parts = address.split(/(?<=\/)/)
  return (
    <p className="material-address">
      {parts.map((part, index) => (
        <Fragment key={parts.slice(0, index + 1).join('')}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </p>
  )
}
