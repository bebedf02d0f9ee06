import { getTranslations } from 'next-intl/server'
import { formatStamp } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { requestActors } from '../../constants'
import { isRequestState } from '../../rules/states'
import type { RequestTransition } from '../../types'

type Props = { locale: Locale; transitions: readonly RequestTransition[] }

/** What became of the request, from the beginning. */
export async function RequestHistory({ locale, transitions }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.hotline' })
  return (
    <details className="fold">
      <summary>{t('history.steps')}</summary>
      <ol className="history">
        {transitions.map(({ to, actor, note, at }) => {
          const who = requestActors.find((known) => known === actor) ?? 'system'
          const merged = note?.match(/^merged (\w{9})$/)?.[1]
          return (
            <li key={`${at.toISOString()} ${to}`}>
              {formatStamp(at, locale)}, {t(`history.actors.${who}`)}:{' '}
              {isRequestState(to) ? t(`states.${to}`) : to}
              {merged ? ` (${t('history.merged', { code: merged.replace(/(.{3})(?=.)/g, '$1-') })})` : null}
              {note && !merged && note !== 'retention' ? ` (${note})` : null}
            </li>
          )
        })}
      </ol>
    </details>
  )
}
