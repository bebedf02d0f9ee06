import { getTranslations } from 'next-intl/server'
import { Badge } from '@/components/staff/badge'
import { DataTable } from '@/components/staff/data-table'
import { EmptyState } from '@/components/staff/empty-state'
import { PageHeader } from '@/components/staff/page-header'
import { can } from '@/features/auth/access'
import type { Staff } from '@/features/auth/types'
import { href, type Locale } from '@/lib/i18n/locales'
import type { ListedPartner } from '../../loaders.staff'

const PATH = '/admin/partners'

type Props = { locale: Locale; staff: Staff; partners: readonly ListedPartner[] }

/** All partners as staff see them. */
export async function PartnerTable({ locale, staff, partners }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.partners' })
  const kinds = await getTranslations({ locale, namespace: 'partners.kinds' })
  const columns = ['name', 'kind', 'visibility', 'plans', 'cohorts'] as const
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          can(staff.roles, 'update:partner') && (
            <a className="button" href={href(locale, `${PATH}/new`)}>
              {t('new')}
            </a>
          )
        }
      />
      <DataTable
        caption={t('count', { count: partners.length })}
        columns={columns.map((key) => ({ key, label: t(`columns.${key}`) }))}
        empty={<EmptyState title={t('none')}>{t('noneText')}</EmptyState>}
        rows={partners.map((partner) => ({
          id: partner.id,
          tone: partner.removedAt ? 'muted' : undefined,
          cells: {
            name: (
              <>
                <a href={href(locale, `${PATH}/${partner.id}`)}>
                  {locale === 'uk' ? partner.nameUk : partner.nameEn}
                </a>{' '}
                {partner.demo && <Badge>{t('demo')}</Badge>}
                {partner.removedAt && <Badge tone="warn">{t('removedBadge')}</Badge>}
              </>
            ),
            kind: kinds(partner.kind),
            visibility: t(`visibilities.${partner.visibility}`),
            plans: String(partner.plans),
            cohorts: String(partner.cohorts),
          },
        }))}
      />
    </>
  )
}
