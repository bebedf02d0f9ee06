import { getTranslations } from 'next-intl/server'
import { Badge } from '@/components/staff/badge'
import { PageHeader } from '@/components/staff/page-header'
import { can } from '@/features/auth/access'
import type { Staff } from '@/features/auth/types'
import { formatCode } from '@/lib/codes'
import { href, type Locale } from '@/lib/i18n/locales'
import type { CohortPage } from '../../loaders.staff'
import { CohortReport } from './cohort-report'
import { CohortStateForm } from './cohort-state-form'

type Props = { locale: Locale; staff: Staff; page: CohortPage }

/** One group: its code for the enterprise, the notice for its board, and what became of it. */
export async function CohortView({ locale, staff, page }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.partners.cohort' })
  const { cohort, partner, course, report } = page
  const { id, title, code, state, version } = cohort
  return (
    <>
      <PageHeader
        title={title}
        lead={
          <a href={href(locale, `/admin/partners/${partner.id}`)}>
            {locale === 'uk' ? partner.nameUk : partner.nameEn}
          </a>
        }
        actions={
          state === 'open' && (
            <a className="button" href={href(locale, `/admin/partners/cohorts/${id}/notice`)}>
              {t('notice')}
            </a>
          )
        }
      />
      <dl className="facts">
        <dt>{t('course')}</dt>
        <dd>{course[locale]}</dd>
        <dt>{t('state')}</dt>
        <dd>
          <Badge tone={state === 'open' ? 'done' : 'plain'}>{t(`states.${state}`)}</Badge>
        </dd>
        <dt>{t('code')}</dt>
        <dd className="cohort-code">{formatCode(code)}</dd>
      </dl>
      <p className="my-4">{t('codeText')}</p>
      {can(staff.roles, 'update:partner') && <CohortStateForm id={id} version={version} state={state} />}
      {report && <CohortReport locale={locale} id={id} report={report} />}
    </>
  )
}
