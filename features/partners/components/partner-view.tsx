import { getTranslations } from 'next-intl/server'
import { formatDay } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import type { PartnerPlan, PublicPartner, PartnerResults as Results } from '../types'
import { BecomePartner } from './become-partner'
import { PartnerResults } from './partner-results'
import { PlanList } from './plan-list'

type Props = {
  locale: Locale
  partner: PublicPartner
  results: Results
  plans: readonly PartnerPlan[]
}

/** One partner: what it promised, what came of it, and where all this is known from. */
export async function PartnerView({ locale, partner, results, plans }: Props) {
  const t = await getTranslations({ locale, namespace: 'partners' })
  const { name, kind, about, commitment, since, source, website, demo } = partner
  return (
    <article>
      <header className="page-head">
        <h1>{name[locale]}</h1>
        <p className="facts">
          <span>{t(`kinds.${kind}`)}</span>
          {since ? <span>{t('since', { day: formatDay(since, locale) })}</span> : null}
        </p>
        {demo ? <p className="banner">{t('demo')}</p> : null}
        {about ? <p className="lead whitespace-pre-line">{about[locale]}</p> : null}
      </header>
      <section className="section" aria-labelledby="promised">
        <h2 id="promised">{t('promised')}</h2>
        <p className="prose whitespace-pre-line mt-3">{commitment ? commitment[locale] : t('noPromise')}</p>
      </section>
      <section className="section" aria-labelledby="results">
        <h2 id="results" className="mb-3">
          {t('results')}
        </h2>
        <PartnerResults locale={locale} results={results} />
      </section>
      {plans.length > 0 ? (
        <section className="section" aria-labelledby="plans">
          <h2 id="plans">{t('plans')}</h2>
          <PlanList locale={locale} plans={plans} />
        </section>
      ) : null}
      <p className="section small">
        {website ? (
          <>
            {t('website')}: <a href={website}>{website.replace(/^https:\/\//, '')}</a>
            <br />
          </>
        ) : null}
        {source && !demo ? t('source', { source }) : null}
      </p>
      <BecomePartner locale={locale} />
    </article>
  )
}
