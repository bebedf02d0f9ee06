import { getTranslations } from 'next-intl/server'
import { href, type Locale } from '@/lib/i18n/locales'

/** «Чи це шахраї?» on the landing: three rules that stop most of it, and where to go on. */
export async function ScamCard({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'home' })
  return (
    <section className="scam">
      <h2>{t('scam')}</h2>
      <p className="mt-2">{t('scamLead')}</p>
      <ol>
        <li>{t('scamRule1')}</li>
        <li>{t('scamRule2')}</li>
        <li>{t('scamRule3')}</li>
      </ol>
      <a className="button" href={href(locale, '/guides/scam-calls')}>
        {t('scamLink')}
      </a>
    </section>
  )
}
