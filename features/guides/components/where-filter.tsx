import { getTranslations } from 'next-intl/server'
import { href, type Locale } from '@/lib/i18n/locales'
import { whereabouts } from '../constants'
import type { Whereabouts } from '../types'

/** «Where are you now?» as links: works as an ordinary filter; the script keeps the choice on the device. */
export async function WhereFilter({ locale, where }: { locale: Locale; where: Whereabouts | null }) {
  const t = await getTranslations({ locale, namespace: 'home' })
  const labels = { home: t('whereHome'), ukraine: t('whereUkraine'), abroad: t('whereAbroad') }
  return (
    <nav className="where" aria-label={t('where')}>
      <span className="where-title">{t('where')}</span>
      {whereabouts.map((name) => (
        <a
          key={name}
          className="chip"
          href={href(locale, `/guides?where=${name}`)}
          data-where-choice={name}
          aria-current={where === name ? 'true' : undefined}
        >
          {labels[name]}
        </a>
      ))}
      <a className="chip" href={href(locale, '/guides')} data-where-choice="" hidden={where === null}>
        {t('whereReset')}
      </a>
      <span className="where-hint">{t('whereHint')}</span>
    </nav>
  )
}
