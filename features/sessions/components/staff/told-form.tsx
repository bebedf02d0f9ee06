'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { FormStatus } from '@/components/staff/form-status'
import { Submit } from '@/components/staff/submit'
import { staffIdle } from '@/lib/staff-form-state'
import { toldAction } from '../../actions.sheet'

/** One person was called. */
export function ToldForm({ sessionId, id, name }: { sessionId: string; id: string; name: string }) {
  const t = useTranslations('staff.sessions.sheet')
  const [state, action] = useActionState(toldAction, staffIdle)
  return (
    <form action={action} aria-label={t('toldOf', { name })}>
      <FormStatus state={state} fields={[]} done={t('toldDone')} id={`told-${id}`} />
      <input type="hidden" name="sessionId" value={sessionId} />
      <input type="hidden" name="id" value={id} />
      <Submit label={t('told')} />
    </form>
  )
}
