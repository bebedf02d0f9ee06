import { getTranslations } from 'next-intl/server'
import { community } from '@/lib/community'
import { href, type Locale } from '@/lib/i18n/locales'
import { formatPhone } from '@/lib/phone'

/** How to become a partner: a call or a message to the hotline, whose question is begun already. */
export async function BecomePartner({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'partners' })
  const question = new URLSearchParams({ question: t('joinQuestion') })
  const { phone } = community.hotline
  return (
    <section className="section prose" aria-labelledby="become-partner">
      <h2 id="become-partner">{t('joinTitle')}</h2>
      <p>{t('joinText')}</p>
      <p className="button-row">
        <a className="button" href={href(locale, `/hotline?${question}`)}>
          {t('joinWrite')}
        </a>
        <a className="lone-link" href={`tel:${phone}`}>
          {formatPhone(phone)}
        </a>
      </p>
    </section>
  )
}
