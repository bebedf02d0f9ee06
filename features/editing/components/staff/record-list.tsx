'use client'

import { useTranslations } from 'next-intl'
import type { RecordSpec } from '../../rules/field-specs'
import { useOptionLabel } from './use-option-label'

type Item = Record<string, unknown>
type Props = { spec: RecordSpec; value: unknown; onChange: (value: Item[]) => void }

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null

/** A list of small records: norms, sources, how sure each fact is. */
export function RecordList({ spec, value, onChange }: Props) {
  const t = useTranslations('staff.editing')
  const label = useOptionLabel()
  // Records have no names of their own; their order is what they are known by.
  const items = (Array.isArray(value) ? value.filter(isItem) : []).map((item, index) => ({
    item,
    index,
    key: `${spec.name}-${index + 1}`,
  }))
  const empty = Object.fromEntries(
    spec.columns.map(({ name, empty: none, options }) => [name, options?.[0] ?? (none ? null : '')]),
  )
  const set = (index: number, name: string, next: unknown) =>
    onChange(items.map(({ item }, at) => (at === index ? { ...item, [name]: next } : item)))
  return (
    <fieldset className="editor-records">
      <legend>{t(`fields.${spec.name}`)}</legend>
      {items.map(({ item, index, key }) => (
        <div className="editor-record" key={key}>
          {spec.columns.map(({ name, empty: none, options }) => {
            const id = `${spec.name}-${index}-${name}`
            const text = item[name] === null || item[name] === undefined ? '' : String(item[name])
            return (
              <div className="field" key={name}>
                <label htmlFor={id}>{t(`columns.${name}`)}</label>
                {options ? (
                  <select
                    id={id}
                    className="input"
                    value={text}
                    onChange={(event) => set(index, name, event.target.value)}
                  >
                    {options.map((option) => (
                      <option key={option} value={option}>
                        {label('sureness', option)}
                      </option>
                    ))}
                  </select>
                ) : (
                  <input
                    id={id}
                    className="input"
                    value={text}
                    onChange={({ target }) =>
                      set(index, name, target.value === '' && none ? null : target.value)
                    }
                  />
                )}
              </div>
            )
          })}
          <button
            className="button button-quiet"
            type="button"
            onClick={() => onChange(items.toSpliced(index, 1).map(({ item: kept }) => kept))}
          >
            {t('removeRecord', { number: index + 1 })}
          </button>
        </div>
      ))}
      <button
        className="button button-quiet"
        type="button"
        onClick={() => onChange([...items.map(({ item }) => item), empty])}
      >
        {t('addRecord')}
      </button>
    </fieldset>
  )
}
