'use client'

import { useTranslations } from 'next-intl'
import { useFieldErrors } from '@/components/staff/use-field-error'

const numberOf = (field: string) => Number(field.replace('line-', ''))

/** What is wrong with which line, and what stands in it. */
export function PaperProblems({ text, lines }: { text: string; lines: Readonly<Record<string, string>> }) {
  const t = useTranslations('staff.enrolments.paper')
  const sentence = useFieldErrors()
  const typed = text.split('\n')
  const sorted = Object.entries(lines).sort(([a], [b]) => numberOf(a) - numberOf(b))
  return (
    <ul className="paper-problems">
      {sorted.map(([field, code]) => (
        <li key={field} className="field-error">
          {t('line', {
            number: String(numberOf(field)),
            text: (typed[numberOf(field) - 1] ?? '').trim().slice(0, 60),
          })}{' '}
          {sentence(code)}
        </li>
      ))}
    </ul>
  )
}
