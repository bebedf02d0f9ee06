import { getTranslations } from 'next-intl/server'
import { HoursText } from '@/components/ui/hours-text'
import { formatMoment } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import type { WeekDay } from '../rules/opening'

/** The next seven days as they really will be, exceptions included. */
export async function PlaceHours({
  locale,
  week,
  withheld,
}: {
  locale: Locale
  week: WeekDay[] | null
  withheld: boolean
}) {
  const t = await getTranslations({ locale, namespace: 'places' })
  const dayName = (day: string) => formatMoment(new Date(`${day}T12:00:00Z`), locale, 'UTC').day
  return (
    <section className="section">
      <h2>{t('hours')}</h2>
      {week ? (
        <table className="hours">
          <tbody>
            {week.map((entry) => (
              <tr key={entry.day}>
                <th scope="row">
                  {dayName(entry.day)}
                  {entry.today ? ` (${t('today')})` : null}
                </th>
                <td>
                  {entry.hours.length === 0 ? t('hoursClosed') : null}
                  {entry.hours.map(({ from, to, sure }) => (
                    <span key={from}>
                      <HoursText text={sure ? `${from}–${to} ` : t('hoursAsk', { hours: `${from}–${to}` })} />
                    </span>
                  ))}
                  {entry.exception?.note ? (
                    <span className="soft"> {entry.exception.note[locale]}</span>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p>{withheld ? t('hoursByPhone') : t('hoursUnknown')}</p>
      )}
    </section>
  )
}
