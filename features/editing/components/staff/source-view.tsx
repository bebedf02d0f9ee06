'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'

type Props = {
  lang: string
  value: string
  /** The line to go to, and a number that changes with every wish to go there. */
  goTo: { line: number; wish: number } | null
  onChange: (text: string) => void
}

/** The whole MDX source. */
export function SourceView({ lang, value, goTo, onChange }: Props) {
  const t = useTranslations('staff.editing')
  const area = useRef<HTMLTextAreaElement>(null)
  const text = useRef(value)
  text.current = value
  useEffect(() => {
    const { current } = area
    if (!goTo || !current) return
    const lines = text.current.split('\n')
    const start = lines.slice(0, goTo.line - 1).reduce((sum, line) => sum + line.length + 1, 0)
    current.focus()
    current.setSelectionRange(start, start + (lines[goTo.line - 1]?.length ?? 0))
    current.scrollTop = (current.scrollHeight / lines.length) * Math.max(0, goTo.line - 4)
  }, [goTo])
  return (
    <div className="field">
      <label htmlFor="source">{t('source')}</label>
      <textarea
        ref={area}
        id="source"
        lang={lang}
        className="input editor-source"
        rows={30}
        spellCheck
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
