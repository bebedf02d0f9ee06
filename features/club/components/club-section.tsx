import { getTranslations } from 'next-intl/server'
import { href, type Locale } from '@/lib/i18n/locales'

/** The club on the page of the community: what it is, and the way in. */
export async function ClubSection({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'club' })
  return (
    <section className="prose" id="club">
      <h2>{t('title')}</h2>
      <p>{t('section')}</p>
      <p>
        <a className="lone-link" href={href(locale, '/community/club')}>
          {t('sectionLink')}
        </a>
      </p>
    </section>
  )
}
