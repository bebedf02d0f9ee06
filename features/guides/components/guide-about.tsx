import { getTranslations } from 'next-intl/server'
import { formatDay } from '@/lib/dates'
import { href, type Locale } from '@/lib/i18n/locales'
import type { Guide } from '../types'

/** Who checked it, how sure each fact is, where it comes from, what has changed. */
export async function GuideAbout({ locale, guide }: { locale: Locale; guide: Guide }) {
  const t = await getTranslations({ locale, namespace: 'guide' })
  const levels = { high: t('sureHigh'), medium: t('sureMedium'), low: t('sureLow') }
  return (
    <section className="prose section" aria-labelledby="about">
      <h2 id="about">{t('about')}</h2>
      <p>
        {t('updated', { date: formatDay(guide.updatedOn, locale) })}{' '}
        {t('reviewBy', { date: formatDay(guide.reviewBy, locale) })}{' '}
        {guide.appVersion ? t('appVersion', { version: guide.appVersion }) : null}{' '}
        {t('owner', { owner: guide.owner })}.
      </p>
      <details className="fold">
        <summary>{t('sureness')}</summary>
        <ul>
          {guide.sureness.map(({ fact, level }) => (
            <li key={fact}>
              {fact} — <span className={`sure-${level}`}>{levels[level]}</span>
            </li>
          ))}
        </ul>
      </details>
      {guide.legal.length > 0 ? (
        <details className="fold">
          <summary>{t('legal')}</summary>
          <ul>
            {guide.legal.map((norm) => (
              <li key={norm.title}>{norm.url ? <a href={norm.url}>{norm.title}</a> : norm.title}</li>
            ))}
          </ul>
        </details>
      ) : null}
      <details className="fold">
        <summary>{t('sources')}</summary>
        <ul className="sources">
          {guide.sources.map((source) => (
            <li key={source.title}>
              {source.url ? <a href={source.url}>{source.title}</a> : source.title}{' '}
              <span className="soft">({source.date ? formatDay(source.date, locale) : t('noDate')})</span>
            </li>
          ))}
        </ul>
      </details>
      <details className="fold">
        <summary>{t('changes')}</summary>
        <ul>
          {guide.changes.map((change) => (
            <li key={change.date + change.note}>
              {formatDay(change.date, locale)}: {change.note}
            </li>
          ))}
        </ul>
      </details>
      <p>
        <a className="lone-link" href={href(locale, `/guides/${guide.slug}/feedback`)} rel="nofollow">
          {t('report')}
        </a>
      </p>
    </section>
  )
}
