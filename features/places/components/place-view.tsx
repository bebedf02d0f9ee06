import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatDay } from '@/lib/dates'
import { href, type Locale } from '@/lib/i18n/locales'
import type { PlacePage } from '../loaders'
import { PlaceBadges } from './place-badges'
import { PlaceContact } from './place-contact'
import { PlaceHours } from './place-hours'
import { PlaceStatus } from './place-status'

type Props = { locale: Locale; page: PlacePage; now: Date; children: ReactNode }

/** One place: is it open, how to reach it, what it helps with, how sure all that is. */
export async function PlaceView({ locale, page, now, children }: Props) {
  const t = await getTranslations({ locale })
  const { place, presence, week } = page
  return (
    <article>
      <header className="page-head">
        <h1>{place.name[locale]}</h1>
        <p className="facts">
          <span>{t(`places.kind.${place.kind}`)}</span>
          {place.settlement ? <span>{place.settlement[locale]}</span> : null}
        </p>
        <PlaceStatus locale={locale} presence={presence} now={now} />
        {place.demo ? <p className="banner">{t('common.demo')}</p> : null}
        {place.statusReason ? <p>{t('places.reason', { reason: place.statusReason[locale] })}</p> : null}
        {place.substitute ? (
          <p>
            {t('places.substitute')}{' '}
            <a href={href(locale, `/places/${place.substitute.slug}`)}>{place.substitute.name[locale]}</a>
          </p>
        ) : null}
        {place.summary ? <p className="lead">{place.summary[locale]}</p> : null}
      </header>
      <div className="guide-grid mt-6">
        <div>
          {place.detail ? <p className="prose mb-6">{place.detail[locale]}</p> : null}
          <section>
            <h2>{t('places.helpsWith')}</h2>
            <ul className="badges">
              {place.needs.map((need) => (
                <li key={need} className="badge">
                  {t(`places.need.${need}`)}
                </li>
              ))}
            </ul>
            <p className="mt-3">
              {place.audiences.map((audience) => t(`places.audience.${audience}`)).join(', ')}
            </p>
          </section>
          <PlaceHours locale={locale} week={week} withheld={place.hoursWithheld} />
          <section className="section">
            <h2>{t('places.conditions')}</h2>
            <PlaceBadges locale={locale} place={place} full />
          </section>
          <section className="section">
            <h2>{t('places.accessibility')}</h2>
            {place.accessibility.length === 0 ? <p>{t('places.noAccessibility')}</p> : null}
            <ul className="badges">
              {[...place.accessibility, ...place.accessModes].map((fact) => (
                <li key={fact} className="badge">
                  {t(`places.access.${fact}`)}
                </li>
              ))}
            </ul>
          </section>
          <section className="section prose small">
            {place.organization ? (
              <p>{t('places.organization', { name: place.organization.name[locale] })}</p>
            ) : null}
            <p>
              {place.confirmedOn && place.confirmedBy
                ? t('places.confirmedBy', {
                    who: place.confirmedBy,
                    date: formatDay(place.confirmedOn, locale),
                  })
                : t('places.notConfirmed')}{' '}
              {t('places.updated', { date: formatDay(place.updatedOn, locale) })}
            </p>
            {place.source ? <p>{t('places.source', { source: place.source.text[locale] })}</p> : null}
          </section>
          {children}
        </div>
        <aside className="guide-side">
          <PlaceContact locale={locale} place={place} />
        </aside>
      </div>
    </article>
  )
}
