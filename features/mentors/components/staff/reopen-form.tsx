'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { FormStatus } from '@/components/staff/form-status'
import { Submit } from '@/components/staff/submit'
import { staffIdle } from '@/lib/staff-form-state'
import { reopenAction } from '../../actions.staff'
import { SeenFields } from './seen-fields'

/** Puts a finished request into the queue again. */
export function ReopenForm({ id, version }: { id: string; version: number }) {
  const t = useTranslations('staff.learningRequests.reopen')
  const [state, action] = useActionState(reopenAction, staffIdle)
  return (
    <form className="form" action={action}>
      <FormStatus state={state} fields={[]} done={t('done')} id="reopen-status" />
      <SeenFields id={id} version={version} state={state} />
      <p>{t('text')}</p>
      <div>
        <Submit label={t('submit')} tone="quiet" />
      </div>
    </form>
  )
}
