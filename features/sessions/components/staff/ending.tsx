'use client'

import { useTranslations } from 'next-intl'
import { Fragment, type ReactNode, useState } from 'react'
import { Notice } from '@/components/staff/notice'
import { PrintButton } from '@/components/staff/print-button'
import type { EndingPerson, PrintedSheet } from '../../types.staff'
import { EndForm } from './end-form'
import { PrintAgainForm } from './print-again-form'

export type EndingProps = {
  id: string
  version: number
  hours: number
  people: readonly EndingPerson[]
  isEnded: boolean
  /** One certificate as it goes on paper. */
  sheetOf: (sheet: PrintedSheet) => ReactNode
}

/** Ends the session or prints once more; what comes for the printer stays until somebody leaves the page. */
export function Ending({ id, version, hours, people, isEnded, sheetOf }: EndingProps) {
  const t = useTranslations('staff.sessions.certificate')
  // The page is drawn anew when the session has ended; the form whose answer holds the certificates must stay.
  const [began] = useState(isEnded)
  const paper = (sheets: readonly PrintedSheet[]) => (
    <div className="certificates">
      <div className="no-print">
        <Notice tone="warn" title={t('printNow', { count: sheets.length })}>
          <p>{t('printNowText')}</p>
        </Notice>
        {sheets.length > 0 && <PrintButton label={t('print')} />}
      </div>
      {sheets.map((sheet) => (
        <Fragment key={sheet.code}>{sheetOf(sheet)}</Fragment>
      ))}
    </div>
  )
  return began ? (
    <PrintAgainForm sessionId={id} paper={paper} />
  ) : (
    <EndForm {...{ id, version, hours, people, paper }} />
  )
}
