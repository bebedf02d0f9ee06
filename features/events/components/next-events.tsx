import { getTranslations } from 'next-intl/server'
import { href, type Locale } from '@/lib/i18n/locales'
import type { ListedDate } from '../types'
import { EventRow } from './event-row'

const SHOWN = 3

/** The nearest events on the landing; examples only while there is nothing real. Nothing without any. */
export async function NextEvents({ locale, items }: { locale: Locale; items: readonly ListedDate[] }) {
  const t = await getTranslations({ locale, namespace: 'events' })
  const real = items.filter(({ event }) => !event.demo)
  const shown = (real.length > 0 ? real : items).slice(0, SHOWN)
  if (shown.length === 0) return null
  return (
    <section>
      <h2>{t('next')}</h2>
      <ul className="row-list mt-4">
        {shown.map((item) => (
          <EventRow key={item.date.id} locale={locale} item={item} withDay />
        ))}
      </ul>
      <p className="mt-4">
        <a className="lone-link" href={href(locale, '/events')}>
          {t('all')}
        </a>
      </p>
    </section>
  )
}
