import { getTranslations } from 'next-intl/server'
import { formatStamp } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { historyWord } from '../../rules/history'
import { isMentorState } from '../../rules/mentor-states'
import { isLearningState } from '../../rules/request-states'
import type { HistoryLine } from '../../types'

/** What was done with a mentor or a request and by whom, from the beginning. */
export async function HistoryList({ locale, lines }: { locale: Locale; lines: readonly HistoryLine[] }) {
  const t = await getTranslations({ locale, namespace: 'staff' })
  const stateOf = (to: string | null) => {
    if (isMentorState(to)) return `: ${t(`mentors.states.${to}`)}`
    return isLearningState(to) ? `: ${t(`learningRequests.states.${to}`)}` : ''
  }
  return (
    <details className="fold">
      <summary>{t('mentors.history.title')}</summary>
      {lines.length === 0 && <p>{t('mentors.history.none')}</p>}
      <ol className="history">
        {lines.map(({ id, at, by, action, to }) => (
          <li key={id}>
            {formatStamp(at, locale)}, {by ?? t('mentors.history.self')}:{' '}
            {t(`mentors.history.actions.${historyWord(action)}`)}
            {stateOf(to)}
          </li>
        ))}
      </ol>
    </details>
  )
}
