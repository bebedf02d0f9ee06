import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { partnerPath } from '@/features/partners/constants'
import { href, type Locale } from '@/lib/i18n/locales'
import type { PublicEvent } from '../types'
import { EventWhere } from './event-where'

/** Where it is, for whom and in which language, beside the page of an event or of one date. */
export async function EventFacts({
  locale,
  event,
  children,
}: {
  locale: Locale
  event: PublicEvent
  children?: ReactNode
}) {
  const t = await getTranslations({ locale })
  return (
    <section className="panel">
      <h2>{t('events.where')}</h2>
      <EventWhere locale={locale} event={event} />
      <h2>{t('events.forWhom')}</h2>
      <p className="capital">
        {event.audiences.map((audience) => t(`places.audience.${audience}`)).join(', ')}
      </p>
      <p className="soft">{t('events.language', { language: event.language })}</p>
      {event.partner ? (
        <>
          <h2>{t('events.partner')}</h2>
          <p>
            <a href={href(locale, partnerPath(event.partner.slug))}>{event.partner.name[locale]}</a>
          </p>
        </>
      ) : null}
      {children}
    </section>
  )
}
