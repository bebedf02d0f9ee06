import { getTranslations } from 'next-intl/server'
import { href, type Locale } from '@/lib/i18n/locales'

export type Crumb = { path: string; label: string }

/** The way from home to this page; the page itself is not repeated. */
export async function Breadcrumbs({ locale, crumbs }: { locale: Locale; crumbs: readonly Crumb[] }) {
  const t = await getTranslations({ locale, namespace: 'common' })
  return (
    <nav className="breadcrumbs" aria-label={t('breadcrumbs')}>
      <ol>
        <li>
          <a href={href(locale, '/')}>{t('home')}</a>
        </li>
        {crumbs.map((crumb) => (
          <li key={crumb.path}>
            <a href={href(locale, crumb.path)}>{crumb.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
