import { getTranslations } from 'next-intl/server'
import { community } from '@/lib/community'
import { href, type Locale } from '@/lib/i18n/locales'
import { formatPhone } from '@/lib/phone'

/** «Потрібна допомога?» — in the same place of every page (WCAG 3.2.6). */
export async function HelpBlock({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale })
  const { hotline } = community
  return (
    <section className="help" aria-labelledby="help-heading">
      <div className="wrap help-grid">
        <div>
          <h2 id="help-heading">{t('help.heading')}</h2>
          <a className="help-phone" href={`tel:${hotline.phone}`}>
            {formatPhone(hotline.phone)}
          </a>
          <p>{hotline.hours ? t('help.hours', { hours: hotline.hours }) : t('help.hoursUnknown')}</p>
          <p>{t('help.free')}</p>
        </div>
        <div className="help-actions">
          <a className="button button-light" href={href(locale, '/hotline')}>
            {t('help.callback')}
          </a>
          <p>{t('help.callbackHint')}</p>
          <ul>
            {hotline.others.map((other) => (
              <li key={other.number}>
                <a href={`tel:${other.number}`}>{formatPhone(other.number)}</a> — {other.label[locale]}
                {other.sure ? null : ` (${t('common.needsConfirmation')})`}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  )
}
