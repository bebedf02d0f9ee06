'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { FormStatus } from '@/components/staff/form-status'
import { InputField } from '@/components/staff/input-field'
import { type Option, SelectField } from '@/components/staff/select-field'
import { Submit } from '@/components/staff/submit'
import { useFieldError } from '@/components/staff/use-field-error'
import { staffIdle } from '@/lib/staff-form-state'
import { createGuideAction } from '../../actions.guides'

const fields = [
  { name: 'titleUk', id: 'title-uk' },
  { name: 'titleEn', id: 'title-en' },
  { name: 'slug', id: 'slug' },
  { name: 'category', id: 'category' },
]

/** Begins a guide; its number is given by the portal. */
export function NewGuideForm({ categories }: { categories: readonly Option[] }) {
  const t = useTranslations('staff.editing')
  const [state, action] = useActionState(createGuideAction, staffIdle)
  const error = useFieldError(state)
  const values = 'values' in state ? state.values : {}
  const field = (name: string, id: string, label: string, hint?: string) => (
    <InputField
      id={id}
      name={name}
      label={label}
      hint={hint}
      defaultValue={values[name]}
      error={error(name)}
    />
  )
  return (
    <form className="form" action={action}>
      <FormStatus state={state} fields={fields} />
      {field('titleUk', 'title-uk', t('titleUk'), t('titleHint'))}
      {field('titleEn', 'title-en', t('titleEn'))}
      {field('slug', 'slug', t('slug'), t('slugHint'))}
      <SelectField
        id="category"
        name="category"
        label={t('category')}
        options={categories}
        defaultValue={values.category}
        error={error('category')}
      />
      <div>
        <Submit label={t('begin')} />
      </div>
    </form>
  )
}
