import { getTranslations } from 'next-intl/server'
import { Badge } from '@/components/staff/badge'
import { DataTable } from '@/components/staff/data-table'
import { formatStamp } from '@/lib/dates'
import { href, type Locale } from '@/lib/i18n/locales'
import type { PartnerPage } from '../../loaders.staff'
import { CohortForm } from './cohort-form'

type Props = { locale: Locale; page: PartnerPage; mayUpdate: boolean }

/** The closed groups of a partner, and a form for one more. */
export async function PartnerCohorts({ locale, page, mayUpdate }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.partners.cohort' })
  const { cohorts, courses, partner } = page
  const titles = new Map(courses.map(({ slug, title }) => [slug, title[locale]]))
  const columns = ['name', 'course', 'state', 'made'] as const
  return (
    <section className="mt-8">
      <h2>{t('heading')}</h2>
      <DataTable
        caption={t('caption')}
        columns={columns.map((key) => ({ key, label: t(key) }))}
        empty={t('none')}
        rows={cohorts.map(({ id, title, courseSlug, state, createdAt }) => ({
          id,
          tone: state === 'closed' ? 'muted' : undefined,
          cells: {
            name: <a href={href(locale, `/admin/partners/cohorts/${id}`)}>{title}</a>,
            course: titles.get(courseSlug) ?? courseSlug,
            state: <Badge tone={state === 'open' ? 'done' : 'plain'}>{t(`states.${state}`)}</Badge>,
            made: formatStamp(createdAt, locale),
          },
        }))}
      />
      {mayUpdate && (
        <details className="fold">
          <summary>{t('add')}</summary>
          <CohortForm
            partnerId={partner.id}
            courses={courses.map(({ slug, title }) => ({ value: slug, label: title[locale] }))}
          />
        </details>
      )}
    </section>
  )
}
