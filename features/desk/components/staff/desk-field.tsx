'use client'

import { useTranslations } from 'next-intl'
import { type KeyboardEvent, type Ref, useId, useState } from 'react'
import type { DeskEntry } from '../../types'

type Props = {
  ref: Ref<HTMLInputElement>
  query: string
  /** Null while the field asks for nothing: too few letters, or something is chosen. */
  results: readonly DeskEntry[] | null
  onQuery: (query: string) => void
  onChoose: (entry: DeskEntry) => void
}

/** The one field: a combobox whose first result is ready for Enter (ARIA APG, list autocomplete). */
export function DeskField({ ref, query, results: found, onQuery, onChoose }: Props) {
  const t = useTranslations('staff.desk')
  const id = useId()
  const [active, setActive] = useState(0)
  const results = found ?? []
  const at = Math.min(active, results.length - 1)
  const optionId = (index: number) => `${id}-option-${index}`
  const keyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }
    const step = steps[event.key]
    if (step !== undefined && results.length > 0) setActive((at + step + results.length) % results.length)
    else if (event.key === 'Enter') {
      const entry = results[at]
      if (entry) onChoose(entry)
    } else if (event.key === 'Escape') onQuery('')
    else return
    event.preventDefault()
  }
  return (
    <div className="desk-field">
      <label htmlFor={id}>{t('field')}</label>
      <p className="field-hint" id={`${id}-hint`}>
        {t('fieldHint')}
      </p>
      <input
        ref={ref}
        id={id}
        className="input"
        type="text"
        role="combobox"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-describedby={`${id}-hint`}
        aria-expanded={results.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={results.length > 0 ? optionId(at) : undefined}
        value={query}
        onChange={(event) => {
          setActive(0)
          onQuery(event.target.value)
        }}
        onKeyDown={keyDown}
      />
      <p role="status" className="soft">
        {found ? t('count', { count: found.length }) : ''}
      </p>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={t('results')}
        hidden={results.length === 0}
        className="desk-list"
      >
        {results.map((entry, index) => (
          <div
            key={entry.id}
            id={optionId(index)}
            role="option"
            aria-selected={index === at}
            tabIndex={-1}
            onPointerMove={() => setActive(index)}
            onClick={() => onChoose(entry)}
            onKeyDown={keyDown}
          >
            <strong>{entry.title}</strong>
            <span className="soft">
              {t(`kinds.${entry.kind}`)}
              {entry.number !== null && ` ${entry.number}`}
              {entry.facts[0] && ` · ${entry.facts[0]}`}
            </span>
          </div>
        ))}
      </div>
    </div>
  )
}
