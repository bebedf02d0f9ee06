import { getTranslations } from 'next-intl/server'
import { community } from '@/lib/community'
import { href, type Locale } from '@/lib/i18n/locales'
import { formatPhone } from '@/lib/phone'

/** Above a certificate on the screen: back to its page, and print. */
export async function CertificateTools({ locale, code }: { locale: Locale; code: string }) {
  const t = await getTranslations({ locale })
  return (
    <div className="handout-tools no-print">
      <h1>
        <a href={href(locale, `/r/${code}`)}>{t('certificates.title', { code })}</a>
      </h1>
      <p>{t('print.hotline', { phone: formatPhone(community.hotline.phone) })}</p>
      <button type="button" className="button live-only" data-print="">
        {t('common.print')}
      </button>
    </div>
  )
}
