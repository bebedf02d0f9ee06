'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { TextArea } from '@/components/forms/text-area'
import { FormStatus } from '@/components/staff/form-status'
import { InputField } from '@/components/staff/input-field'
import { type Option, SelectField } from '@/components/staff/select-field'
import { Submit } from '@/components/staff/submit'
import { useFieldError } from '@/components/staff/use-field-error'
import { staffIdle } from '@/lib/staff-form-state'
import { savePartnerAction } from '../../actions.staff'
import { partnerVisibilities } from '../../constants'
import type { StaffPartner } from '../../types'
import { PartnerConflict } from './partner-conflict'

const names = [
  ...(['nameUk', 'nameEn', 'slug', 'kind', 'visibility', 'aboutUk', 'aboutEn'] as const),
  ...(['commitmentUk', 'commitmentEn', 'since', 'website', 'source'] as const),
]
const fields = names.map((name) => ({ name, id: name }))

/** A partner: who it is, what it promised and where that is known from; both languages side by side. */
export function PartnerForm({ partner, kinds }: { partner: StaffPartner | null; kinds: readonly Option[] }) {
  const t = useTranslations('staff.partners.form')
  const page = useTranslations('staff.partners')
  const [state, action] = useActionState(savePartnerAction, staffIdle)
  const error = useFieldError(state)
  const current = state.status === 'conflict' ? state.data : undefined
  const values: Record<string, unknown> = 'values' in state ? state.values : { ...partner }
  const of = (name: (typeof names)[number]) => ({
    id: name,
    name,
    label: t(name),
    defaultValue: String(values[name] ?? ''),
    error: error(name),
  })
  return (
    <form className="form form-wide" action={action}>
      <FormStatus
        state={state}
        fields={fields}
        conflict={current && <PartnerConflict current={current} mine={values} />}
      />
      <input type="hidden" name="id" value={partner?.id ?? ''} />
      <input type="hidden" name="version" value={(current ?? partner)?.version ?? 0} />
      <div className="form-columns">
        <InputField {...of('nameUk')} lang="uk" />
        <InputField {...of('nameEn')} lang="en" />
        <InputField {...of('slug')} hint={t('slugHint')} readOnly={partner !== null} />
        <SelectField {...of('kind')} options={kinds} />
        <TextArea {...of('aboutUk')} hint={t('aboutHint')} rows={5} />
        <TextArea {...of('aboutEn')} rows={5} />
        <TextArea {...of('commitmentUk')} hint={t('commitmentHint')} rows={5} />
        <TextArea {...of('commitmentEn')} rows={5} />
        <InputField {...of('since')} type="date" />
        <InputField {...of('website')} hint={t('websiteHint')} />
        <SelectField
          {...of('visibility')}
          options={partnerVisibilities.map((value) => ({ value, label: page(`visibilities.${value}`) }))}
        />
        <InputField {...of('source')} hint={t('sourceHint')} />
      </div>
      <div>
        <Submit label={t('save')} />
      </div>
    </form>
  )
}
