import { getTranslations } from 'next-intl/server'
import { href, type Locale } from '@/lib/i18n/locales'

/** A quiet list of all that is on the portal. */
export async function EverythingList({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale })
  const links = [
    ['/guides', t('nav.guides')],
    ['/places', t('nav.places')],
    ['/courses', t('nav.courses')],
    ['/events', t('nav.events')],
    ['/community', t('community.title')],
    ['/trainers', t('trainers.title')],
    ['/series', t('series.title')],
    ['/hotline', t('nav.hotline')],
    ['/search', t('nav.search')],
    ['/guides/scam-calls', t('nav.scam')],
    ['/glossary', t('nav.glossary')],
    ['/offline', t('nav.offline')],
    ['/open-data', t('footer.openData')],
    ['/accessibility', t('footer.accessibility')],
    ['/privacy', t('footer.privacy')],
  ] as const
  return (
    <section className="section">
      <h2>{t('home.everything')}</h2>
      <ul className="everything mt-4">
        {links.map(([path, label]) => (
          <li key={path}>
            <a href={href(locale, path)}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
