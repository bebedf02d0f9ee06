'use client'

import { useState } from 'react'

type Props = {
  id: string
  label: string
  hint?: string
  value: string
  rows: number
  onChange: (text: string) => void
}

/** A piece of MDX. Empty lines at its ends are kept while it is written, though the text itself has none there. */
export function BodyField({ id, label, hint, value, rows, onChange }: Props) {
  const [text, setText] = useState(value)
  if (text.trim() !== value.trim()) setText(value)
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea
        id={id}
        className="input editor-body"
        rows={Math.max(rows, Math.min(24, text.split('\n').length + 1))}
        value={text}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => {
          setText(event.target.value)
          onChange(event.target.value)
        }}
      />
    </div>
  )
}
