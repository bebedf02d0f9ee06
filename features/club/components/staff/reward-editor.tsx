'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { FormStatus } from '@/components/staff/form-status'
import { InputField } from '@/components/staff/input-field'
import { SelectField } from '@/components/staff/select-field'
import { Submit } from '@/components/staff/submit'
import { useFieldError } from '@/components/staff/use-field-error'
import type { Both } from '@/lib/i18n/both'
import { staffIdle } from '@/lib/staff-form-state'
import { saveRewardAction } from '../../actions.staff'
import { MAX_COST, MAX_DETAIL, MAX_STOCK, MAX_TITLE, rewardStates } from '../../constants'
import type { Reward } from '../../types'

type Props = { reward: Reward | null; partners: readonly { id: string; name: Both }[] }

const fields = ['titleUk', 'titleEn', 'detailUk', 'detailEn', 'partnerId', 'cost', 'stock', 'until'].map(
  (name) => ({ name, id: `reward-${name}` }),
)

function known(reward: Reward | null): Record<string, string | number | null> {
  if (!reward) return {}
  const { title, detail, partnerId, cost, stock, until, state } = reward
  return {
    ...{ titleUk: title.uk, titleEn: title.en, detailUk: detail.uk, detailEn: detail.en },
    ...{ partnerId, cost, stock, until, state },
  }
}

/** One reward: what it is, who gives it, its price, how many there are and until when. */
export function RewardEditor({ reward, partners }: Props) {
  const t = useTranslations('staff.club.rewards')
  const locale = useLocale() === 'en' ? 'en' : 'uk'
  const [state, action] = useActionState(saveRewardAction, staffIdle)
  const error = useFieldError(state)
  const values: Record<string, string | number | null> = 'values' in state ? state.values : known(reward)
  const field = (name: string) => ({
    id: `reward-${name}`,
    name,
    defaultValue: String(values[name] ?? ''),
    error: error(name),
  })
  const number = (name: string, min: number, max: number) => ({
    ...field(name),
    type: 'number' as const,
    inputMode: 'numeric' as const,
    min,
    max,
  })
  return (
    <form className="form" action={action} noValidate>
      <FormStatus state={state} fields={fields} />
      <input type="hidden" name="id" value={reward?.id ?? ''} />
      <input type="hidden" name="version" value={reward?.version ?? 0} />
      <InputField {...field('titleUk')} label={t('titleUk')} maxLength={MAX_TITLE} lang="uk" />
      <InputField {...field('titleEn')} label={t('titleEn')} maxLength={MAX_TITLE} lang="en" />
      <InputField
        {...field('detailUk')}
        label={t('detailUk')}
        hint={t('detailHint')}
        maxLength={MAX_DETAIL}
        lang="uk"
      />
      <InputField {...field('detailEn')} label={t('detailEn')} maxLength={MAX_DETAIL} lang="en" />
      <SelectField
        {...field('partnerId')}
        label={t('partner')}
        none={t('noPartner')}
        options={partners.map(({ id, name }) => ({ value: id, label: name[locale] }))}
      />
      <div className="form-columns">
        <InputField {...number('cost', 1, MAX_COST)} label={t('costLabel')} hint={t('costHint')} />
        <InputField {...number('stock', 0, MAX_STOCK)} label={t('stock')} hint={t('stockHint')} />
      </div>
      <InputField {...field('until')} type="date" label={t('untilLabel')} hint={t('untilHint')} />
      <SelectField
        {...field('state')}
        label={t('stateLabel')}
        options={rewardStates.map((value) => ({ value, label: t(`choose.${value}`) }))}
        defaultValue={String(values.state ?? 'draft')}
      />
      <div>
        <Submit label={t('save')} />
      </div>
    </form>
  )
}
