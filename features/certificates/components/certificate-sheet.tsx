import { Rosette } from '@/components/motif/rosette'
import { QrCode } from '@/components/ui/qr-code'
import type { SheetTexts } from '../presenter'

export type SheetFacts = {
  /** As people read it. */
  code: string
  /** Absolute address of the page that verifies it. */
  address: string
  /** For people: «23 листопада 2026 року». */
  day: string
  name: string | null
  /** As people read it; only right after the certificate was given. */
  holderKey: string | null
}

/** A certificate as a sheet of paper, A4 on its side. The holder's key stands on a strip to be cut off. */
export function CertificateSheet({ facts, texts }: { facts: SheetFacts; texts: SheetTexts }) {
  const { code, address, day, name, holderKey } = facts
  return (
    <section className="certificate" aria-label={`${texts.heading} ${code}`}>
      <Rosette className="certificate-glass" />
      <div className="certificate-body">
        <p className="certificate-portal">{texts.portal}</p>
        <p className="certificate-heading">{texts.heading}</p>
        <p>{texts.about}</p>
        <p className="certificate-course">{texts.course}</p>
        {name ? (
          <p>
            {texts.name}: <b className="certificate-name">{name}</b>
          </p>
        ) : null}
        <p>
          {texts.hours} · {day}
        </p>
        <p>{texts.kind}</p>
      </div>
      <div className="certificate-proof">
        <QrCode text={address} label={texts.qr} />
        <p>
          <b>{code}</b>
        </p>
        <p>
          {texts.check}: {address.replace(/^https?:\/\//, '')}
        </p>
      </div>
      {holderKey ? (
        <div className="certificate-strip">
          <p>
            {texts.keyHeading}: <b>{holderKey}</b>
          </p>
          <p>{texts.keyText}</p>
        </div>
      ) : null}
    </section>
  )
}
