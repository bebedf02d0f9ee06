import type { ReactNode } from 'react'
import { formatPhone } from '@/lib/phone'

type PhoneProps = { number?: string; hours?: string; children?: ReactNode }

function PhoneLink({ number = '' }: { number?: string }) {
  return (
    <a className="phone-number" href={`tel:${number}`}>
      {formatPhone(number)}
    </a>
  )
}

/** Who answers, the number, the hours, as a block of its own. */
export function Phone({ number, hours, children }: PhoneProps) {
  return (
    <p className="phone-card">
      {children}: <PhoneLink number={number} />
      {hours ? <span className="phone-hours"> ({hours})</span> : null}
    </p>
  )
}

/** The same inside a sentence. */
export function PhoneInline({ number, hours, children }: PhoneProps) {
  return (
    <span className="phone">
      {children}: <PhoneLink number={number} />
      {hours ? ` (${hours})` : null}
    </span>
  )
}
