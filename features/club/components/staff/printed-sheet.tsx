'use client'

import { useTranslations } from 'next-intl'
import { Notice } from '@/components/staff/notice'
import type { ShownSheet } from '../../types'

type Props = { sheet: ShownSheet; portal: string; address: string; another: () => void }

/** Stamps to cut out, thirty on a page of A4. */
export function PrintedSheet({ sheet, portal, address, another }: Props) {
  const t = useTranslations('staff.club.issue')
  const reasons = useTranslations('staff.club.reasons')
  return (
    <>
      <div className="no-print" role="status">
        <Notice tone="warn">
          <p>{t('ready')}</p>
        </Notice>
        <div className="button-row">
          <button className="button" type="button" onClick={() => window.print()}>
            {t('print')}
          </button>
          <button className="button button-quiet" type="button" onClick={another}>
            {t('another')}
          </button>
        </div>
      </div>
      <ul className="stamp-sheet">
        {sheet.codes.map((code) => (
          <li key={code}>
            <span>
              {portal}. {t('stamp')}: {reasons(sheet.reason)}
            </span>
            <strong>{code}</strong>
            <span>{t('where', { address })}</span>
            <span>{t('until', { date: sheet.until })}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
