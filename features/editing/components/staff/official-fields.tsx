'use client'

import { useTranslations } from 'next-intl'
import { InputField } from '@/components/staff/input-field'

type Official = { url: string; label: string; recognise: string }
type Props = { value: unknown; onChange: (value: Official | null) => void }

function officialOf(value: unknown): Official {
  const known = typeof value === 'object' && value !== null ? (value as Partial<Official>) : {}
  return { url: known.url ?? '', label: known.label ?? '', recognise: known.recognise ?? '' }
}

/** The official address of a guide; all empty is none. */
export function OfficialFields({ value, onChange }: Props) {
  const t = useTranslations('staff.editing')
  const official = officialOf(value)
  const set = (change: Partial<Official>) => {
    const next = { ...official, ...change }
    onChange(Object.values(next).every((text) => text === '') ? null : next)
  }
  return (
    <fieldset className="editor-records">
      <legend>{t('fields.official')}</legend>
      {(['url', 'label', 'recognise'] as const).map((name) => (
        <InputField
          key={name}
          id={`official-${name}`}
          name={`official-${name}`}
          label={t(`columns.${name}`)}
          value={official[name]}
          onChange={({ target }) => set({ [name]: target.value })}
        />
      ))}
    </fieldset>
  )
}
