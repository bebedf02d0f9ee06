'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { FormStatus } from '@/components/staff/form-status'
import { InputField } from '@/components/staff/input-field'
import { type Option, SelectField } from '@/components/staff/select-field'
import { Submit } from '@/components/staff/submit'
import { useFieldError } from '@/components/staff/use-field-error'
import { staffIdle } from '@/lib/staff-form-state'
import { savePlanAction } from '../../actions.staff'
import type { PartnerPlan } from '../../types'

const names = [
  ...(['titleUk', 'titleEn', 'kind', 'year', 'state', 'dueOn', 'doneOn', 'noteUk', 'noteEn'] as const),
]
const fields = names.map((name) => ({ name, id: name }))

type Props = {
  partnerId: string
  plan: PartnerPlan | null
  year: number
  kinds: readonly Option[]
  states: readonly Option[]
}

/** A digital laboratory or a point of a yearly plan, with its state. `year` is the one to begin with. */
export function PlanForm({ partnerId, plan, year, kinds, states }: Props) {
  const t = useTranslations('staff.partners.plan')
  const [state, action] = useActionState(savePlanAction, staffIdle)
  const error = useFieldError(state)
  const current = state.status === 'conflict' ? state.data : undefined
  const known: Record<string, unknown> = {
    ...{ year, state: 'planned', kind: 'plan', ...plan },
    ...{ titleUk: plan?.title.uk, titleEn: plan?.title.en, noteUk: plan?.note?.uk, noteEn: plan?.note?.en },
  }
  const values: Record<string, unknown> = 'values' in state ? state.values : known
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
        conflict={
          current && (
            <p>{`${current.title.uk} · ${states.find(({ value }) => value === current.state)?.label} · ${current.year}`}</p>
          )
        }
      />
      <input type="hidden" name="partnerId" value={partnerId} />
      <input type="hidden" name="id" value={plan?.id ?? ''} />
      <input type="hidden" name="version" value={(current ?? plan)?.version ?? 0} />
      <div className="form-columns">
        <InputField {...of('titleUk')} hint={t('titleHint')} lang="uk" />
        <InputField {...of('titleEn')} lang="en" />
        <SelectField {...of('kind')} options={kinds} />
        <InputField {...of('year')} type="number" inputMode="numeric" />
        <SelectField {...of('state')} options={states} />
        <InputField {...of('dueOn')} type="date" />
        <InputField {...of('doneOn')} type="date" hint={t('doneHint')} />
        <span />
        <InputField {...of('noteUk')} lang="uk" />
        <InputField {...of('noteEn')} lang="en" />
      </div>
      <div>
        <Submit label={t('save')} />
      </div>
    </form>
  )
}
