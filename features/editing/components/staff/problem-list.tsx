'use client'

import { useMessages, useTranslations } from 'next-intl'
import type { Locale } from '@/lib/i18n/locales'
import type { DocumentProblem } from '../../types'

const SHOWN = 30

/** Sentences by code, in the editor's language; what the checks themselves say is exact, but English. */
function useProblemText(): (problem: DocumentProblem) => string {
  const { staff } = useMessages()
  const known: Record<string, string> = staff.editing.problems
  return ({ code, message }) => known[code] ?? message
}

/** What stands in the way of publishing, each leading to its line of the source. */
export function ProblemList({
  problems,
  onOpen,
}: {
  problems: readonly DocumentProblem[]
  onOpen: (locale: Locale, line: number) => void
}) {
  const t = useTranslations('staff.editing')
  const text = useProblemText()
  if (problems.length === 0) return <p className="editor-fine">{t('noProblems')}</p>
  return (
    <section className="editor-problems" aria-labelledby="problems-title">
      <h2 id="problems-title">{t('problemCount', { count: problems.length })}</h2>
      <ul>
        {problems.slice(0, SHOWN).map((problem) => {
          const { locale, line, column, code, message } = problem
          return (
            <li key={`${locale} ${line} ${column} ${code} ${message}`}>
              <button className="link-button" type="button" onClick={() => onOpen(locale, line)}>
                {t('problemPlace', { language: t(`languages.${locale}`), line })}
              </button>{' '}
              {text(problem)} <code>{message}</code>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
