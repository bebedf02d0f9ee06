import { getTranslations } from 'next-intl/server'
import { href, type Locale } from '@/lib/i18n/locales'
import { partnerPath } from '../constants'
import type { PublicPartner } from '../types'

/** One partner in a list: who it is and what it promised. */
export async function PartnerRow({ locale, partner }: { locale: Locale; partner: PublicPartner }) {
  const t = await getTranslations({ locale, namespace: 'partners' })
  return (
    <li>
      <h3 className="row-title">
        <a href={href(locale, partnerPath(partner.slug))}>{partner.name[locale]}</a>
      </h3>
      <p className="soft">
        {t(`kinds.${partner.kind}`)}{' '}
        {partner.demo ? <span className="badge badge-demo">{t('demoShort')}</span> : null}
      </p>
      {partner.commitment ? (
        <p className="whitespace-pre-line">{t('promisedLine', { text: partner.commitment[locale] })}</p>
      ) : null}
    </li>
  )
}
