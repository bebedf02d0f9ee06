'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode, Ref } from 'react'
import { HoursText } from '@/components/ui/hours-text'
import { QrCode } from '@/components/ui/qr-code'
import type { DeskEntry } from '../../types'

type Props = {
  ref: Ref<HTMLHeadingElement>
  entry: DeskEntry
  /** YYYY-MM-DD in the community's time. */
  today: string
  showsQr: boolean
  children: ReactNode
}

/** What was chosen: its actions first, then what to say to the visitor. */
export function DeskEntryView({ ref, entry, today, showsQr, children }: Props) {
  const t = useTranslations('staff.desk')
  const hours = entry.hours.find(({ day }) => day === today)
  return (
    <section className="desk-entry" aria-labelledby="desk-entry-title">
      <h2 id="desk-entry-title" ref={ref} tabIndex={-1}>
        {entry.title}
      </h2>
      <p className="soft">
        {entry.number !== null && `${t('number', { number: String(entry.number) })} · `}
        {entry.address.replace(/^https?:\/\//, '')}
      </p>
      {children}
      {showsQr && (
        <QrCode text={entry.address} label={t('qrLabel', { title: entry.title })} className="desk-qr" />
      )}
      <p>{entry.summary}</p>
      {entry.facts.map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
      {hours && (
        <p>
          <HoursText text={t('today', { hours: hours.text })} />
        </p>
      )}
      {entry.needs.length > 0 && (
        <>
          <h3>{t('needs')}</h3>
          <ul className="desk-needs">
            {entry.needs.map((need) => (
              <li key={need}>{need}</li>
            ))}
          </ul>
        </>
      )}
      {entry.steps.length > 0 && (
        <>
          <h3>{t('steps')}</h3>
          <ol className="desk-steps">
            {entry.steps.map(({ code, title, lead }) => (
              <li key={code}>
                <b>
                  {code} {title}
                </b>{' '}
                {lead}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}
