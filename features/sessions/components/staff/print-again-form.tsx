'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useActionState } from 'react'
import { FormStatus } from '@/components/staff/form-status'
import { Submit } from '@/components/staff/submit'
import { type StaffFormState, staffIdle } from '@/lib/staff-form-state'
import { printAction } from '../../actions.sheet'
import type { PrintedSheet } from '../../types.staff'

type Props = { sessionId: string; paper: (sheets: readonly PrintedSheet[]) => ReactNode }

/** The certificates of an ended session for the printer. Their keys are in no address and in no page but this one. */
export function PrintAgainForm({ sessionId, paper }: Props) {
  const t = useTranslations('staff.sessions.ending')
  const [state, action] = useActionState(
    printAction,
    staffIdle as StaffFormState<{ sheets: PrintedSheet[]; version?: number }>,
  )
  if (state.status === 'ok' && state.data) return paper(state.data.sheets)
  return (
    <form className="form" action={action}>
      <FormStatus state={state} fields={[]} id="print-status" />
      <input type="hidden" name="sessionId" value={sessionId} />
      <p>{t('printAgainText')}</p>
      <div>
        <Submit label={t('printAgain')} />
      </div>
    </form>
  )
}
