'use client'

import { useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { TextArea } from '@/components/forms/text-area'
import { CheckList } from '@/components/staff/check-list'
import { InputField } from '@/components/staff/input-field'
import { SelectField } from '@/components/staff/select-field'
import type { FlatColumn } from '../../rules/exchange/flat'
import { usePlaceForm } from './form-context'

type Column = { name: FlatColumn }

/** One column of a place in one line. */
export function ColumnInput({ name, ...input }: Column & Partial<ComponentProps<typeof InputField>>) {
  const t = useTranslations('staff.places.columns')
  const { value, error } = usePlaceForm()
  return (
    <InputField
      {...input}
      id={name}
      name={name}
      label={t(name)}
      error={error(name)}
      defaultValue={value(name)}
    />
  )
}

/** One column of a place that is one of a list. */
export function ColumnSelect({ name, none, hint }: Column & { none?: string; hint?: string }) {
  const t = useTranslations('staff.places.columns')
  const { value, error, options } = usePlaceForm()
  return (
    <SelectField
      id={name}
      name={name}
      label={t(name)}
      hint={hint}
      error={error(name)}
      options={options[name] ?? []}
      none={none}
      defaultValue={value(name)}
    />
  )
}

/** One column of a place that is several of a list. */
export function ColumnChecks({ name }: Column) {
  const t = useTranslations('staff.places.columns')
  const { list, error, options } = usePlaceForm()
  return (
    <CheckList
      key={list(name).join()}
      id={name}
      name={name}
      label={t(name)}
      error={error(name)}
      options={options[name] ?? []}
      checked={list(name)}
    />
  )
}

type Pair = {
  base: 'name' | 'summary' | 'detail' | 'address' | 'settlement' | 'district' | 'status_reason' | 'source'
  rows?: number
  hint?: string
}

/** A text in both languages, side by side. */
export function TextPair({ base, rows, hint }: Pair) {
  const t = useTranslations('staff.places.columns')
  const { value, error } = usePlaceForm()
  return (
    <div className="form-columns">
      {(['uk', 'en'] as const).map((language) => {
        const name = `${base}_${language}` as const
        const field = { id: name, name, label: t(name), error: error(name), defaultValue: value(name) }
        const own = language === 'uk' ? hint : undefined
        return rows ? (
          <TextArea key={name} {...field} hint={own} rows={rows} />
        ) : (
          <InputField key={name} {...field} hint={own} lang={language} />
        )
      })}
    </div>
  )
}
