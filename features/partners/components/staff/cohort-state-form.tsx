'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { ConfirmButton } from '@/components/staff/confirm-button'
import { FormStatus } from '@/components/staff/form-status'
import { Submit } from '@/components/staff/submit'
import { staffIdle } from '@/lib/staff-form-state'
import { setCohortStateAction } from '../../actions.staff'
import type { CohortState } from '../../types'

type Props = { id: string; version: number; state: CohortState }

/** Closes a group after a question, or opens it again. */
export function CohortStateForm({ id, version, state }: Props) {
  const t = useTranslations('staff.partners.cohort')
  const [sent, action] = useActionState(setCohortStateAction, staffIdle)
  return (
    <form action={action}>
      <FormStatus state={sent} fields={[]} done={t('changed')} id="cohort-state-status" />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="state" value={state === 'open' ? 'closed' : 'open'} />
      {state === 'open' ? (
        <ConfirmButton label={t('close')} title={t('closeTitle')} confirm={t('closeConfirm')}>
          <p>{t('closeText')}</p>
        </ConfirmButton>
      ) : (
        <Submit label={t('reopen')} tone="quiet" />
      )}
    </form>
  )
}
