'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useEffect, useRef } from 'react'
import { Radios } from '@/components/forms/radios'
import { InputField } from '@/components/staff/input-field'
import { SelectField } from '@/components/staff/select-field'
import { autonomies, MOST_MINUTES, referrals, visitDevices, visitThemes } from '../../constants'
import type { VisitLog } from '../../types'
import { keepOnDevice, newClientKey, readFromDevice } from './device-store'

type Facts = Pick<VisitLog, 'guideNumber' | 'theme' | 'minutes'>
type Props = { facts: Facts; onLog: (visit: VisitLog) => void; onClose: () => void }

const DEVICE = 'desk-device'

/** The log: all filled in as it most often is, so that Enter is enough. Nothing of it is about who came. */
export function VisitLogForm({ facts, onLog, onClose }: Props) {
  const t = useTranslations('staff.desk')
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLInputElement>('input[name=autonomy]:checked')?.focus()
  }, [])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>
    const device = visitDevices.find((known) => known === given.device) ?? 'none'
    keepOnDevice(DEVICE, device)
    onLog({
      clientKey: newClientKey(),
      at: new Date().toISOString(),
      guideNumber: facts.guideNumber,
      theme: visitThemes.find((known) => known === given.theme) ?? 'other',
      minutes: Math.min(Math.max(Math.round(Number(given.minutes)) || 1, 1), MOST_MINUTES),
      device,
      autonomy: autonomies.find((known) => known === given.autonomy) ?? 'together',
      referredTo: referrals.find((known) => known === given.referredTo) ?? null,
    })
  }
  return (
    <form ref={form} className="desk-panel form form-wide" aria-label={t('logTitle')} onSubmit={submit}>
      <h3>{t('logTitle')}</h3>
      <p className="soft">{t('logLead')}</p>
      <div className="form-columns">
        <Radios
          id="log-autonomy"
          name="autonomy"
          label={t('autonomy')}
          defaultValue="together"
          options={autonomies.map((value) => ({ value, label: t(`autonomies.${value}`) }))}
        />
        <Radios
          id="log-device"
          name="device"
          label={t('device')}
          defaultValue={readFromDevice<string>(DEVICE) ?? 'phone'}
          options={visitDevices.map((value) => ({ value, label: t(`devices.${value}`) }))}
        />
      </div>
      <div className="form-row">
        <SelectField
          id="log-theme"
          name="theme"
          label={t('theme')}
          defaultValue={facts.theme}
          options={visitThemes.map((value) => ({ value, label: t(`themes.${value}`) }))}
        />
        <InputField
          id="log-minutes"
          name="minutes"
          label={t('minutes')}
          type="number"
          min={1}
          max={MOST_MINUTES}
          defaultValue={facts.minutes}
        />
        <SelectField
          id="log-referred"
          name="referredTo"
          label={t('referredTo')}
          none={t('nowhere')}
          options={referrals.map((value) => ({ value, label: t(`referrals.${value}`) }))}
        />
      </div>
      <div className="button-row">
        <button type="submit" className="button">
          {t('save')} <kbd>Enter</kbd>
        </button>
        <button type="button" className="button button-quiet" onClick={onClose}>
          {t('close')} <kbd>Esc</kbd>
        </button>
      </div>
    </form>
  )
}
