import { getTranslations } from 'next-intl/server'
import { Shell } from '@/components/layout/shell'
import { EventListView } from '@/features/events/components/event-list-view'
import { loadEventList } from '@/features/events/loaders'
import { filterPath } from '@/features/events/rules/filter'
import { pageMetadata } from '@/lib/i18n/metadata'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/events'>

export async function generateMetadata({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: 'events' })
  return pageMetadata(locale, '/events', { title: t('title'), description: t('description') })
}

export default async function EventsPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const list = await loadEventList(await searchParams, new Date())
  return (
    <Shell locale={locale} path={filterPath(list.filter)} section="courses" crumbs={[]}>
      <EventListView locale={locale} list={list} />
    </Shell>
  )
}
