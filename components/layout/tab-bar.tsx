import { getTranslations } from 'next-intl/server'
import { href, type Locale } from '@/lib/i18n/locales'
import { type Section, sections } from './sections'
import { TabIcon } from './tab-icon'

/** The four sections at the bottom of a phone's screen. */
export async function TabBar({ locale, section }: { locale: Locale; section?: Section }) {
  const t = await getTranslations({ locale, namespace: 'nav' })
  return (
    <nav className="tab-bar" aria-label={t('tabs')}>
      {sections.map((name) => (
        <a key={name} href={href(locale, `/${name}`)} aria-current={name === section ? 'true' : undefined}>
          <TabIcon section={name} />
          {t(name)}
        </a>
      ))}
    </nav>
  )
}
