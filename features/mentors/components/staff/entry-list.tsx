import { getTranslations } from 'next-intl/server'
import { formatStamp } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import type { LearningEntry } from '../../types'

/** What was done for a request, from the beginning. */
export async function EntryList({ locale, entries }: { locale: Locale; entries: readonly LearningEntry[] }) {
  const t = await getTranslations({ locale, namespace: 'staff.learningRequests.entries' })
  if (entries.length === 0) return <p>{t('none')}</p>
  return (
    <ol className="notes">
      {entries.map(({ id, kind, autonomy, minutes, text, by, at }) => (
        <li key={id}>
          <p className="talk-who">
            {[
              t(`kinds.${kind}`),
              by,
              formatStamp(at, locale),
              minutes === null ? null : t('minutesShort', { count: minutes }),
            ]
              .filter(Boolean)
              .join(', ')}
          </p>
          {autonomy && (
            <p>
              {t('autonomy')}: <strong>{t(`levels.${autonomy}`)}</strong>
            </p>
          )}
          {text && <p className="message-text">{text}</p>}
        </li>
      ))}
    </ol>
  )
}
