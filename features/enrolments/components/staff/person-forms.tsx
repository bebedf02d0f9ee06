'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { ConfirmButton } from '@/components/staff/confirm-button'
import { FormStatus } from '@/components/staff/form-status'
import { Submit } from '@/components/staff/submit'
import { staffIdle } from '@/lib/staff-form-state'
import { cancelPersonAction, toldAction } from '../../actions.staff'

type Props = { id: string; poolId: string; name: string }

function Hidden({ id, poolId }: Omit<Props, 'name'>) {
  return (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="pool" value={poolId} />
    </>
  )
}

/** «Told»: somebody who got a seat was called. */
export function ToldForm({ id, poolId, name }: Props) {
  const t = useTranslations('staff.enrolments')
  const [state, action] = useActionState(toldAction, staffIdle)
  return (
    <form action={action} aria-label={t('toldFor', { name })}>
      <FormStatus state={state} fields={[]} id={`told-${id}`} />
      <Hidden id={id} poolId={poolId} />
      <Submit label={t('told')} tone="quiet" />
    </form>
  )
}

/** Takes somebody off the list, after asking. */
export function CancelPersonForm({ id, poolId, name }: Props) {
  const t = useTranslations('staff.enrolments')
  const [state, action] = useActionState(cancelPersonAction, staffIdle)
  return (
    <form action={action}>
      <FormStatus state={state} fields={[]} id={`cancel-${id}`} />
      <Hidden id={id} poolId={poolId} />
      <ConfirmButton label={t('cancel')} title={t('cancelTitle', { name })} confirm={t('cancelConfirm')}>
        <p>{t('cancelText')}</p>
      </ConfirmButton>
    </form>
  )
}
