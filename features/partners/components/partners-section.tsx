import { getTranslations } from 'next-intl/server'
import { href, type Locale } from '@/lib/i18n/locales'
import { partnersPath, SHOWN_IN_SECTION } from '../constants'
import { loadPublicPartners } from '../loaders'
import { PartnerRow } from './partner-row'

/** The partners on the page of the community: some of them, and the way to all. */
export async function PartnersSection({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'partners' })
  const partners = await loadPublicPartners()
  return (
    <section className="section" aria-labelledby="partners">
      <h2 id="partners">{t('title')}</h2>
      <p className="soft mt-2">{partners.length > 0 ? t('lead') : t('noneText')}</p>
      {partners.length > 0 ? (
        <ul className="row-list mt-4">
          {partners.slice(0, SHOWN_IN_SECTION).map((partner) => (
            <PartnerRow key={partner.id} locale={locale} partner={partner} />
          ))}
        </ul>
      ) : null}
      <p className="mt-4">
        <a className="lone-link" href={href(locale, partnersPath)}>
          {partners.length > 0 ? t('all', { count: partners.length }) : t('joinTitle')}
        </a>
      </p>
    </section>
  )
}
