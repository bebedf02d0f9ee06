'use client'

import { useTranslations } from 'next-intl'
import { TextArea } from '@/components/forms/text-area'
import { CheckList } from '@/components/staff/check-list'
import { InputField } from '@/components/staff/input-field'
import { type Option, SelectField } from '@/components/staff/select-field'
import { precisions, visibilities } from '@/features/places/constants'
import { eventLanguages, eventStates, TITLE_LENGTH } from '../../constants'
import type { FormChoices } from './form-choices'

type Props = {
  value: (name: string) => string
  list: (name: string) => string[]
  error: (name: string) => string | undefined
  choices: FormChoices
}

/** The fields of an event: what, both languages side by side, how, where and how much of it is told, who may come. */
export function EventFields({ value, list, error, choices }: Props) {
  const t = useTranslations('staff.events.form')
  const told = useTranslations('staff.places')
  const field = (name: string) => ({ id: name, name, error: error(name), defaultValue: value(name) })
  const select = (name: string, options: readonly Option[]) => ({ ...field(name), options })
  const pair = (base: 'title' | 'summary' | 'detail', rows?: number) => (
    <div className="form-columns">
      {(['Uk', 'En'] as const).map((language) => {
        const name = `${base}${language}` as const
        return rows ? (
          <TextArea key={name} {...field(name)} label={t(name)} rows={rows} />
        ) : (
          <InputField key={name} {...field(name)} label={t(name)} maxLength={TITLE_LENGTH} />
        )
      })}
    </div>
  )
  return (
    <>
      <div className="form-columns">
        <SelectField {...select('kind', choices.kinds)} label={t('kind')} />
        <SelectField
          {...select(
            'state',
            eventStates.map((state) => ({ value: state, label: t(`states.${state}`) })),
          )}
          label={t('state')}
        />
      </div>
      {pair('title')}
      {pair('summary', 3)}
      {pair('detail', 6)}
      <CheckList
        key={list('audiences').join()}
        id="audiences"
        name="audiences"
        label={t('audiences')}
        error={error('audiences')}
        options={choices.audiences}
        checked={list('audiences')}
      />
      <div className="form-columns">
        <SelectField {...select('form', choices.forms)} label={t('form')} />
        <SelectField
          {...select(
            'language',
            eventLanguages.map((name) => ({ value: name, label: t(`languages.${name}`) })),
          )}
          label={t('language')}
        />
      </div>
      <SelectField
        {...select('placeId', choices.places)}
        label={t('placeId')}
        hint={t('placeHint')}
        none={t('noPlace')}
      />
      <div className="form-columns">
        <SelectField
          {...select(
            'visibility',
            visibilities.map((name) => ({ value: name, label: told(`visibilities.${name}`) })),
          )}
          label={t('visibility')}
          hint={t('visibilityHint')}
        />
        <SelectField
          {...select(
            'precision',
            precisions.map((name) => ({ value: name, label: told(`precisions.${name}`) })),
          )}
          label={t('precision')}
          hint={t('precisionHint')}
        />
      </div>
      <InputField {...field('onlineUrl')} label={t('onlineUrl')} hint={t('onlineHint')} inputMode="url" />
      <div className="form-columns">
        <SelectField
          {...select(
            'registration',
            (['yes', 'no'] as const).map((name) => ({ value: name, label: t(`registrations.${name}`) })),
          )}
          label={t('registration')}
        />
        <InputField
          {...field('capacity')}
          label={t('capacity')}
          hint={t('capacityHint')}
          inputMode="numeric"
        />
      </div>
      <SelectField {...select('partnerId', choices.partners)} label={t('partnerId')} none={t('noPartner')} />
    </>
  )
}
