import { getTranslations } from 'next-intl/server'
import { Shell } from '@/components/layout/shell'
import { SearchBox } from '@/features/search/components/search-box'
import { SearchResults } from '@/features/search/components/search-results'
import { loadSearch } from '@/features/search/loaders'
import { pageMetadata } from '@/lib/i18n/metadata'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/search'>

async function queryOf({ searchParams }: Props): Promise<string> {
  const { q } = await searchParams
  const typed = Array.isArray(q) ? (q[0] ?? '') : (q ?? '')
  // By characters: half of one could not be put into an address again.
  return Array.from(typed).slice(0, 100).join('').trim()
}

export async function generateMetadata(props: Props) {
  const locale = await pageLocale(props.params)
  const t = await getTranslations({ locale, namespace: 'search' })
  const query = await queryOf(props)
  const title = query ? t('titleFor', { query }) : t('title')
  return pageMetadata(locale, '/search', { title, description: t('description'), index: query === '' })
}

export default async function SearchPage(props: Props) {
  const locale = await pageLocale(props.params)
  const t = await getTranslations({ locale, namespace: 'search' })
  const query = await queryOf(props)
  const found = query ? await loadSearch({ query, locale, limit: 20 }) : null
  return (
    <Shell locale={locale} path={query ? `/search?q=${encodeURIComponent(query)}` : '/search'} crumbs={[]}>
      <h1>{t('title')}</h1>
      <SearchBox locale={locale} query={query} />
      {found ? (
        <SearchResults locale={locale} query={query} found={found} />
      ) : (
        <p className="mt-6">{t('empty')}</p>
      )}
    </Shell>
  )
}
