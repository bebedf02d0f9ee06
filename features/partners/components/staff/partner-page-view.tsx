import { getTranslations } from 'next-intl/server'
import { Badge } from '@/components/staff/badge'
import { PageHeader } from '@/components/staff/page-header'
import { can } from '@/features/auth/access'
import type { Staff } from '@/features/auth/types'
import { formatDay } from '@/lib/dates'
import { href, type Locale } from '@/lib/i18n/locales'
import { partnerPath } from '../../constants'
import type { PartnerPage } from '../../loaders.staff'
import { PartnerCohorts } from './partner-cohorts'
import { PartnerPlans } from './partner-plans'
import { RemoveForm } from './remove-form'

type Props = { locale: Locale; staff: Staff; page: PartnerPage }

/** One partner for staff: what it promised, what came of it, its plans and groups. */
export async function PartnerPageView({ locale, staff, page }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.partners' })
  const words = await getTranslations({ locale, namespace: 'partners' })
  const { partner, plans, results } = page
  const mayUpdate = can(staff.roles, 'update:partner')
  const isOpen = mayUpdate && !partner.removedAt
  const own = locale === 'uk' ? 'Uk' : 'En'
  const facts = [
    [t('columns.kind'), words(`kinds.${partner.kind}`)],
    [t('columns.visibility'), t(`visibilities.${partner.visibility}`)],
    [t('form.about'), partner[`about${own}`]],
    [t('form.commitment'), partner[`commitment${own}`]],
    [t('form.since'), partner.since && formatDay(partner.since, locale)],
    [t('form.website'), partner.website],
    [t('form.source'), partner.source],
    [t('heldSessions'), String(results.sessions)],
    [t('heldEvents'), String(results.events)],
  ].filter(([, value]) => value)
  return (
    <>
      <PageHeader
        title={partner[`name${own}`]}
        actions={
          <>
            {isOpen && (
              <a className="button" href={href(locale, `/admin/partners/${partner.id}/edit`)}>
                {t('edit')}
              </a>
            )}
            {partner.visibility === 'public' && !partner.removedAt && (
              <a className="button button-quiet" href={href(locale, partnerPath(partner.slug))}>
                {t('publicPage')}
              </a>
            )}
          </>
        }
      />
      {partner.demo && <Badge>{t('demo')}</Badge>}
      {partner.removedAt && <Badge tone="warn">{t('removedBadge')}</Badge>}
      <dl className="facts">
        {facts.map(([label, value]) => (
          <div key={label} className="contents">
            <dt>{label}</dt>
            <dd className="whitespace-pre-line">{value}</dd>
          </div>
        ))}
      </dl>
      <PartnerPlans locale={locale} partnerId={partner.id} plans={plans} mayUpdate={isOpen} />
      <PartnerCohorts locale={locale} page={page} mayUpdate={isOpen} />
      {mayUpdate && (
        <RemoveForm id={partner.id} version={partner.version} isRemoved={partner.removedAt !== null} />
      )}
    </>
  )
}
