import { getLocale, getTranslations } from 'next-intl/server'
import { Shell } from '@/components/layout/shell'
import { SearchBox } from '@/features/search/components/search-box'
import { href } from '@/lib/i18n/locales'

export default async function NotFound() {
  const locale = await getLocale()
  const t = await getTranslations({ locale })
  return (
    <Shell locale={locale} path="/">
      <title>{t('errors.notFoundTitle')}</title>
      <h1>{t('errors.notFoundTitle')}</h1>
      <p className="mt-4">{t('errors.notFoundText')}</p>
      <SearchBox locale={locale} />
      <p className="mt-6">
        <a href={href(locale, '/')}>{t('common.home')}</a>
      </p>
    </Shell>
  )
}
