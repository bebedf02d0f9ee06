import { getTranslations } from 'next-intl/server'
import { href, type Locale } from '@/lib/i18n/locales'
import { Brand } from './brand'
import { DisplaySwitch } from './display-switch'
import { LanguageLink } from './language-link'
import { type Section, sections } from './sections'

/** Name, search, the four sections on a desktop, and the menu that opens without JavaScript. */
export async function SiteHeader({
  locale,
  path,
  section,
}: {
  locale: Locale
  path: string
  section?: Section
}) {
  const t = await getTranslations({ locale, namespace: 'nav' })
  const more = [
    ['/search', t('search')],
    ['/glossary', t('glossary')],
    ['/offline', t('offline')],
  ] as const
  return (
    <header className="site-header">
      <div className="wrap site-header-row">
        <Brand locale={locale} />
        <nav className="main-nav" aria-label={t('main')}>
          {sections.map((name) => (
            <a
              key={name}
              href={href(locale, `/${name}`)}
              aria-current={name === section ? 'true' : undefined}
            >
              {t(name)}
            </a>
          ))}
        </nav>
        <a className="header-search" href={href(locale, '/search')}>
          {t('search')}
        </a>
        <details className="menu">
          <summary>{t('menu')}</summary>
          <div className="menu-panel">
            <ul className="menu-links">
              {sections.map((name) => (
                <li key={name}>
                  <a href={href(locale, `/${name}`)}>{t(name)}</a>
                </li>
              ))}
              {more.map(([to, label]) => (
                <li key={to}>
                  <a href={href(locale, to)}>{label}</a>
                </li>
              ))}
              <li>
                <LanguageLink locale={locale} path={path} />
              </li>
            </ul>
            <DisplaySwitch locale={locale} path={path} />
          </div>
        </details>
      </div>
    </header>
  )
}
