import { getTranslations } from 'next-intl/server'
import { href, type Locale } from '@/lib/i18n/locales'

/** The same page in the other language. */
export async function LanguageLink({ locale, path }: { locale: Locale; path: string }) {
  const t = await getTranslations({ locale, namespace: 'language' })
  const other: Locale = locale === 'uk' ? 'en' : 'uk'
  return (
    <a className="language-link" href={href(other, path)} lang={other} hrefLang={other}>
      {t('other')}
    </a>
  )
}
