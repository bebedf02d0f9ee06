import { getTranslations } from 'next-intl/server'
import { href, type Locale } from '@/lib/i18n/locales'

/** Three real things people look for, one press away. */
export async function SearchExamples({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'home' })
  return (
    <p className="examples">
      <span>{t('examples')}</span>
      {[t('example1'), t('example2'), t('example3')].map((example) => (
        <a key={example} href={href(locale, `/search?q=${encodeURIComponent(example)}`)}>
          {example}
        </a>
      ))}
    </p>
  )
}
