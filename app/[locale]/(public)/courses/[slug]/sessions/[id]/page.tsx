import { randomUUID } from 'node:crypto'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { loadFormTexts } from '@/components/forms/load-form-texts'
import { Shell } from '@/components/layout/shell'
import { loadCourse } from '@/features/courses/loaders'
import { EnrolForm } from '@/features/enrolments/components/enrol-form'
import { SeatsLine } from '@/features/enrolments/components/seats-line'
import { loadEnrolTexts } from '@/features/enrolments/loaders.texts'
import { enrolAction } from '@/features/sessions/actions'
import { SessionPage } from '@/features/sessions/components/session-page'
import { loadSession } from '@/features/sessions/loaders'
import { sessionPath } from '@/features/sessions/presenter'
import { pageMetadata } from '@/lib/i18n/metadata'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/courses/[slug]/sessions/[id]'>

export async function generateMetadata({ params }: Props) {
  const locale = await pageLocale(params)
  const { slug, id } = await params
  const title = (await loadCourse(slug, locale))?.title ?? ''
  return pageMetadata(locale, sessionPath({ courseSlug: slug, id }), { title, index: false })
}

export default async function CourseSessionPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { slug, id } = await params
  const { group: typed } = await searchParams
  const group = typeof typed === 'string' ? typed : null
  const page = await loadSession(id, group, locale, new Date())
  if (!page || page.course.slug !== slug) notFound()
  const t = await getTranslations({ locale, namespace: 'nav' })
  const { course, session } = page
  const crumbs = [
    { path: '/courses', label: t('courses') },
    { path: `/courses/${slug}`, label: course.title },
  ]
  const kind = { waiting: session.entry === 'waiting-list', demo: session.demo }
  const texts = await loadEnrolTexts(locale, kind)
  const seats = <SeatsLine locale={locale} seats={session.seats} closed={session.closed} />
  return (
    <Shell locale={locale} path={sessionPath(session, group)} section="courses" crumbs={crumbs}>
      <SessionPage locale={locale} page={page} group={group} seats={seats}>
        <EnrolForm
          locale={locale}
          enrol={enrolAction}
          forms={await loadFormTexts(locale)}
          texts={texts}
          target={session.id}
          group={group ?? undefined}
          idempotencyKey={randomUUID()}
        />
      </SessionPage>
    </Shell>
  )
}
