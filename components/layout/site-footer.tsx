import { getTranslations } from 'next-intl/server'
import { community } from '@/lib/community'
import { href, type Locale } from '@/lib/i18n/locales'
import { LanguageLink } from './language-link'

export async function SiteFooter({ locale, path }: { locale: Locale; path: string }) {
  const t = await getTranslations({ locale, namespace: 'footer' })
  const nav = await getTranslations({ locale, namespace: 'nav' })
  const links = [
    [href(locale, '/accessibility'), t('accessibility')],
    [href(locale, '/privacy'), t('privacy')],
    [href(locale, '/open-data'), t('openData')],
    [href(locale, '/glossary'), nav('glossary')],
    [`/feeds/guides.atom${locale === 'en' ? '?locale=en' : ''}`, t('feed')],
    [community.site, t('site')],
  ] as const
  return (
    <footer className="site-footer">
      <div className="wrap">
        <p>{t('of', { name: community.officialName[locale] })}</p>
        <ul className="footer-links">
          {links.map(([to, label]) => (
            <li key={to}>
              <a href={to}>{label}</a>
            </li>
          ))}
          <li>
            <LanguageLink locale={locale} path={path} />
          </li>
        </ul>
        <p>{t('licence')}</p>
        <p className="banner" data-copy-of={t('copyOf', { date: '{date}' })} hidden />
      </div>
    </footer>
  )
}
