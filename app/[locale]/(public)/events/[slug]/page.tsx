import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Shell } from '@/components/layout/shell'
import { JsonLd } from '@/components/ui/json-ld'
import { EventView } from '@/features/events/components/event-view'
import { loadEvent } from '@/features/events/loaders'
import { eventJsonLd } from '@/features/events/presenter'
import { env } from '@/lib/env'
import { href } from '@/lib/i18n/locales'
import { pageMetadata } from '@/lib/i18n/metadata'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/events/[slug]'>

/** Places may be hidden at any minute: never older than the request. */
export const dynamic = 'force-dynamic'

async function load({ params }: Props) {
  const locale = await pageLocale(params)
  const event = await loadEvent((await params).slug, new Date())
  return event ? { locale, event } : notFound()
}

export async function generateMetadata(props: Props) {
  const { locale, event } = await load(props)
  return pageMetadata(locale, `/events/${event.slug}`, {
    title: event.title[locale],
    description: event.summary[locale],
    index: !event.demo,
  })
}

export default async function EventPage(props: Props) {
  const { locale, event } = await load(props)
  const t = await getTranslations({ locale, namespace: 'events' })
  const path = `/events/${event.slug}`
  const pageUrl = `${env().publicUrl}${href(locale, path)}`
  const coming = event.dates.filter(({ isPast }) => !isPast)
  return (
    <Shell locale={locale} path={path} section="courses" crumbs={[{ path: '/events', label: t('title') }]}>
      {coming.map((date) => (
        <JsonLd key={date.id} data={eventJsonLd({ event, date }, locale, pageUrl)} />
      ))}
      <EventView locale={locale} event={event} />
    </Shell>
  )
}
