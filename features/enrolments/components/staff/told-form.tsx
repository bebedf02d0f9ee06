'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { FormStatus } from '@/components/staff/form-status'
import { Submit } from '@/components/staff/submit'
import { staffIdle } from '@/lib/staff-form-state'
import { toldAction } from '../../actions.staff'
import { PersonFields } from './person-fields'

/** One person was called. */
export function ToldForm({ id, poolId, name }: { id: string; poolId: string; name: string }) {
  const t = useTranslations('staff.enrolments')
  const [state, action] = useActionState(toldAction, staffIdle)
  return (
    <form action={action} aria-label={t('toldOf', { name })}>
      <FormStatus state={state} fields={[]} done={t('toldDone')} id={`told-${id}`} />
      <PersonFields id={id} poolId={poolId} />
      <Submit label={t('told')} />
    </form>
  )
}
