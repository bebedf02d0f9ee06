'use client'

import { useTranslations } from 'next-intl'
import { InputField } from '@/components/staff/input-field'
import { SelectField } from '@/components/staff/select-field'
import type { Choice } from '../../types.staff'
import { useSessionForm } from './session-values'

type Named =
  | 'courseSlug'
  | 'form'
  | 'placeId'
  | 'language'
  | 'tutorId'
  | 'visibility'
  | 'precision'
  | 'partnerId'
  | 'cohortId'

type Props = { name: Named; options: readonly Choice[]; none?: string; hint?: string }

/** One of many, under the field's own name. */
export function SessionSelect({ name, options, none, hint }: Props) {
  const t = useTranslations('staff.sessions.fields')
  const { text, error } = useSessionForm()
  const label = t(name)
  return (
    <SelectField
      id={name}
      name={name}
      {...{ label, options, none, hint }}
      defaultValue={text(name)}
      error={error(name)}
    />
  )
}

type LineProps = {
  name: 'titleUk' | 'titleEn' | 'noteUk' | 'noteEn' | 'onlineUrl' | 'capacity' | 'reasonUk' | 'reasonEn'
  hint?: string
  lang?: string
  type?: string
}

/** One line of text under the field's own name. */
export function SessionLine({ name, ...rest }: LineProps) {
  const t = useTranslations('staff.sessions.fields')
  const { text, error } = useSessionForm()
  return (
    <InputField
      id={name}
      name={name}
      label={t(name)}
      autoComplete="off"
      defaultValue={text(name)}
      error={error(name)}
      {...rest}
    />
  )
}
