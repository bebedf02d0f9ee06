import { randomUUID } from 'node:crypto'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { loadFormTexts } from '@/components/forms/load-form-texts'
import { Shell } from '@/components/layout/shell'
import { EnrolForm } from '@/features/enrolments/components/enrol-form'
import { loadEnrolTexts } from '@/features/enrolments/loaders.texts'
import { registerAction } from '@/features/events/actions'
import { EventDateView } from '@/features/events/components/event-date-view'
import { loadEventDate } from '@/features/events/loaders'
import { pageMetadata } from '@/lib/i18n/metadata'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/events/[slug]/dates/[id]'>

export const dynamic = 'force-dynamic'

async function load({ params }: Props) {
  const locale = await pageLocale(params)
  const { slug, id } = await params
  const page = await loadEventDate(slug, id, new Date())
  return page ? { locale, page } : notFound()
}

export async function generateMetadata(props: Props) {
  const { locale, page } = await load(props)
  const path = `/events/${page.event.slug}/dates/${page.date.id}`
  return pageMetadata(locale, path, { title: page.event.title[locale], index: false })
}

export default async function EventDatePage(props: Props) {
  const { locale, page } = await load(props)
  const t = await getTranslations({ locale, namespace: 'events' })
  const { event, date } = page
  const parent = `/events/${event.slug}`
  const crumbs = [
    { path: '/events', label: t('title') },
    { path: parent, label: event.title[locale] },
  ]
  return (
    <Shell locale={locale} path={`${parent}/dates/${date.id}`} section="courses" crumbs={crumbs}>
      <EventDateView locale={locale} item={page}>
        <EnrolForm
          enrol={registerAction}
          locale={locale}
          texts={await loadEnrolTexts(locale, { waiting: date.seatsLeft === 0, demo: event.demo })}
          forms={await loadFormTexts(locale)}
          target={date.id}
          idempotencyKey={randomUUID()}
        />
      </EventDateView>
    </Shell>
  )
}
