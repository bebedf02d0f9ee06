'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { ConfirmButton } from '@/components/staff/confirm-button'
import { FormStatus } from '@/components/staff/form-status'
import { Notice } from '@/components/staff/notice'
import { staffIdle } from '@/lib/staff-form-state'
import { hideExactAction } from '../../actions.switch'

/** The switch «Приховати точні місця»: asks before it turns either way. */
export function HideExactForm({ isOn }: { isOn: boolean }) {
  const t = useTranslations('staff.switches')
  const [state, action] = useActionState(hideExactAction, staffIdle)
  return (
    <form className="form" action={action}>
      <h2>{t('hideExact')}</h2>
      <FormStatus state={state} fields={[]} done={t('done')} />
      <p>{t('text')}</p>
      <Notice tone={isOn ? 'warn' : 'info'}>{isOn ? t('isOn') : t('isOff')}</Notice>
      <input type="hidden" name="hide" value={isOn ? 'off' : 'on'} />
      <div>
        <ConfirmButton
          label={isOn ? t('turnOff') : t('turnOn')}
          title={isOn ? t('offTitle') : t('onTitle')}
          confirm={isOn ? t('turnOff') : t('turnOn')}
          tone={isOn ? 'quiet' : 'danger'}
        >
          <p>{isOn ? t('offText') : t('onText')}</p>
        </ConfirmButton>
      </div>
      <p className="soft [font-variant-ligatures:none]">{t('command')}</p>
    </form>
  )
}
