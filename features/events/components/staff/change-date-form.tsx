'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { FormStatus } from '@/components/staff/form-status'
import { InputField } from '@/components/staff/input-field'
import { Submit } from '@/components/staff/submit'
import { useFieldError } from '@/components/staff/use-field-error'
import { type StaffFormState, staffIdle, staffValues } from '@/lib/staff-form-state'
import { cancelDateAction, moveDateAction, type ToldData } from '../../actions.dates'
import { REASON_LENGTH } from '../../constants'

type Props = {
  id: string
  version: number
  /** As the fields have them; null for the form that cancels. */
  moments: { startsAt: string; endsAt: string } | null
}

type Action = (state: StaffFormState<ToldData>, form: FormData) => Promise<StaffFormState<ToldData>>

/** Moves a date, or cancels it: always with a reason in both languages, which everybody reads. */
export function ChangeDateForm({ id, version, moments }: Props) {
  const t = useTranslations('staff.events.date')
  const what = moments ? 'move' : 'cancel'
  const act: Action = moments ? moveDateAction : cancelDateAction
  const [state, action] = useActionState(act, staffIdle)
  const error = useFieldError(state)
  const values: Record<string, string | undefined> = { ...moments, ...staffValues(state) }
  const field = (name: string) => ({
    id: `${what}-${name}`,
    name,
    error: error(name),
    defaultValue: values[name] ?? '',
  })
  const names = [...(moments ? ['startsAt', 'endsAt'] : []), 'reasonUk', 'reasonEn']
  const data = state.status === 'ok' ? state.data : undefined
  const done = data && t(data.hasSms ? 'told' : 'toldByPhone', { count: data.told })
  return (
    <form className="form" action={action} aria-label={t(`${what}.title`)}>
      <FormStatus
        id={`${what}-status`}
        state={state}
        fields={names.map((name) => ({ name, id: `${what}-${name}` }))}
        done={done}
      />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      {moments ? (
        <div className="form-columns">
          <InputField {...field('startsAt')} type="datetime-local" label={t('startsAt')} />
          <InputField {...field('endsAt')} type="datetime-local" label={t('endsAt')} />
        </div>
      ) : null}
      <div className="form-columns">
        <InputField
          {...field('reasonUk')}
          label={t('reasonUk')}
          hint={t('reasonHint')}
          maxLength={REASON_LENGTH}
        />
        <InputField {...field('reasonEn')} label={t('reasonEn')} maxLength={REASON_LENGTH} />
      </div>
      <div>
        <Submit label={t(`${what}.submit`)} tone={moments ? undefined : 'danger'} />
      </div>
    </form>
  )
}
