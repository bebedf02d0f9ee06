'use client'

import { useTranslations } from 'next-intl'
import { ConfirmButton } from '@/components/staff/confirm-button'
import { FormStatus } from '@/components/staff/form-status'
import { Submit } from '@/components/staff/submit'
import { openAction, removeDraftAction } from '../../actions.staff'
import { useSessionAction } from './use-session-action'

const fields = ['placeId', 'onlineUrl', 'meetings'].map((name) => ({ name, id: name }))

/** Lets people enrol, when nothing is missing. */
export function OpenForm({ id, version }: { id: string; version: number }) {
  const t = useTranslations('staff.sessions')
  const { state, send, version: seen } = useSessionAction(openAction, version)
  return (
    <form className="form open-form" action={send}>
      <FormStatus state={state} fields={fields} id="open-status" />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={seen} />
      <div className="form-row">
        <Submit label={t('open')} />
        <p>{t('openHint')}</p>
      </div>
    </form>
  )
}

/** Takes a draft away; it asks first. */
export function RemoveDraftForm({ id, version }: { id: string; version: number }) {
  const t = useTranslations('staff.sessions')
  const { state, send, version: seen } = useSessionAction(removeDraftAction, version)
  return (
    <form className="cancel-section" action={send}>
      <FormStatus state={state} fields={[]} id="remove-status" />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={seen} />
      <ConfirmButton label={t('removeDraft')} title={t('removeTitle')} confirm={t('removeConfirm')}>
        <p>{t('removeText')}</p>
      </ConfirmButton>
    </form>
  )
}
