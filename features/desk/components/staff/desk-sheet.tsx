'use client'

import { useTranslations } from 'next-intl'
import { QrCode } from '@/components/ui/qr-code'
import type { DeskEntry } from '../../types'

type Props = { entry: DeskEntry; hotline: string; printedOn: string }

/** The hand-out while there is no network: what the device knows of it. On paper only. */
export function DeskSheet({ entry, hotline, printedOn }: Props) {
  const t = useTranslations('staff.desk')
  return (
    <article className="desk-sheet" aria-hidden="true">
      <QrCode text={entry.address} label="" />
      <h1>{entry.title}</h1>
      <p>{entry.address.replace(/^https?:\/\//, '')}</p>
      <p>
        <b>{t('sheetNever')}</b>
      </p>
      <p>{entry.summary}</p>
      {entry.facts.map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
      <ul>
        {entry.needs.map((need) => (
          <li key={need}>☐ {need}</li>
        ))}
      </ul>
      <ol>
        {entry.steps.map(({ code, title, lead }) => (
          <li key={code}>
            <b>
              ☐ {title} ({code})
            </b>
            <p>{lead}</p>
          </li>
        ))}
      </ol>
      <p>
        <b>{t('sheetHotline', { phone: hotline })}</b> {t('sheetPrinted', { day: printedOn })}
      </p>
    </article>
  )
}
