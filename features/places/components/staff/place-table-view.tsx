import { getTranslations } from 'next-intl/server'
import { Badge } from '@/components/staff/badge'
import { DataTable } from '@/components/staff/data-table'
import { EmptyState } from '@/components/staff/empty-state'
import { FilterBar } from '@/components/staff/filter-bar'
import { InputField } from '@/components/staff/input-field'
import { PageHeader } from '@/components/staff/page-header'
import { SelectField } from '@/components/staff/select-field'
import { can } from '@/features/auth/access'
import type { Staff } from '@/features/auth/types'
import { href, type Locale } from '@/lib/i18n/locales'
import { exchangeFormats } from '../../rules/exchange/formats'
import { type StaffFilter, type StaffListItem, staffShows } from '../../rules/staff-list'

type Props = {
  locale: Locale
  staff: Staff
  filter: StaffFilter
  items: readonly StaffListItem[]
  all: number
}

const PATH = '/admin/places'

/** All places as staff see them: what everybody sees of each, when it was confirmed, what visitors reported. */
export async function PlaceTableView({ locale, staff, filter, items, all }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.places' })
  const forms = await getTranslations({ locale, namespace: 'staff.forms' })
  const mayUpdate = can(staff.roles, 'update:place')
  const path = href(locale, PATH)
  const actions = (
    <>
      <a className="button" href={href(locale, `${PATH}/confirm`)}>
        {t('confirmLink')}
      </a>
      {mayUpdate && (
        <a className="button button-quiet" href={href(locale, `${PATH}/new`)}>
          {t('add')}
        </a>
      )}
      {can(staff.roles, 'import:place') && (
        <a className="button button-quiet" href={href(locale, `${PATH}/imports`)}>
          {t('importLink')}
        </a>
      )}
    </>
  )
  const row = ({ id, entry, freshness, reports }: StaffListItem) => ({
    id,
    tone: entry.removed ? ('muted' as const) : freshness.age === 'old' ? ('warn' as const) : undefined,
    cells: {
      name: (
        <>
          {mayUpdate ? <a href={href(locale, `${PATH}/${id}`)}>{entry.name[locale]}</a> : entry.name[locale]}{' '}
          {entry.demo && <Badge>{t('demo')}</Badge>}
          {entry.removed && <Badge tone="warn">{t('removedBadge')}</Badge>}
        </>
      ),
      settlement: entry.settlement?.[locale],
      told: `${t(`visibilities.${entry.visibility}`)} · ${t(`precisions.${entry.precision}`)}`,
      confirmed: freshness.days === null ? t('never') : t('confirmedDays', { days: freshness.days }),
      reports: reports > 0 && (
        <a href={href(locale, '/admin/backlog?kind=place')}>{t('reportCount', { count: reports })}</a>
      ),
    },
  })
  const sorting = `${filter.descending ? '-' : ''}${filter.sort}`
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} actions={actions} />
      <FilterBar action={path} submit={forms('filter')} keep={{ sort: sorting }}>
        <InputField id="q" name="q" type="search" label={t('search')} defaultValue={filter.text} />
        <SelectField
          id="show"
          name="show"
          label={t('show')}
          options={staffShows.map((value) => ({ value, label: t(`shows.${value}`) }))}
          defaultValue={filter.show}
        />
      </FilterBar>
      <DataTable
        caption={t('count', { count: items.length, all: String(all) })}
        columns={[
          { key: 'name', label: t('name'), sortable: true },
          { key: 'settlement', label: t('settlement') },
          { key: 'told', label: t('told') },
          { key: 'confirmed', label: t('confirmed'), sortable: true },
          { key: 'reports', label: t('reports') },
        ]}
        rows={items.map(row)}
        empty={<EmptyState title={t('none')}>{t('noneText')}</EmptyState>}
        path={path}
        query={{ q: filter.text, show: filter.show }}
        sort={{ key: filter.sort, descending: filter.descending }}
      />
      {can(staff.roles, 'export:place') && (
        <section>
          <h2>{t('exportTitle')}</h2>
          <p>{t('exportLead')}</p>
          <ul className="button-row">
            {exchangeFormats.map((format) => (
              <li key={format}>
                <a
                  className="button button-quiet"
                  href={href(locale, `${PATH}/export?format=${format}`)}
                  download
                >
                  {t(`formats.${format}`)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
