import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/locales'
import { partnerKinds } from '../constants'
import type { PublicPartner } from '../types'
import { BecomePartner } from './become-partner'
import { PartnerRow } from './partner-row'

/** Everybody who helps, by kind; with nobody yet it says so and asks to be the first. */
export async function PartnerListView({
  locale,
  partners,
}: {
  locale: Locale
  partners: readonly PublicPartner[]
}) {
  const t = await getTranslations({ locale, namespace: 'partners' })
  const groups = partnerKinds
    .map((kind) => ({ kind, members: partners.filter((partner) => partner.kind === kind) }))
    .filter(({ members }) => members.length > 0)
  return (
    <>
      <header className="page-head">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </header>
      {groups.length === 0 ? (
        <section className="prose">
          <h2>{t('none')}</h2>
          <p>{t('noneText')}</p>
        </section>
      ) : null}
      {partners.some(({ demo }) => demo) ? <p className="soft">{t('demoNotice')}</p> : null}
      {groups.map(({ kind, members }) => (
        <section key={kind} className="section" aria-labelledby={`kind-${kind}`}>
          <h2 id={`kind-${kind}`}>{t(`groups.${kind}`)}</h2>
          <ul className="row-list mt-4">
            {members.map((partner) => (
              <PartnerRow key={partner.id} locale={locale} partner={partner} />
            ))}
          </ul>
        </section>
      ))}
      <BecomePartner locale={locale} />
    </>
  )
}
