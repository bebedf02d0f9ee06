import { getTranslations } from 'next-intl/server'
import { Badge } from '@/components/staff/badge'
import { DataTable } from '@/components/staff/data-table'
import { PageHeader } from '@/components/staff/page-header'
import { formatStamp } from '@/lib/dates'
import { href, type Locale } from '@/lib/i18n/locales'
import type { PeoplePage } from '../../types'

type Props = { locale: Locale; page: PeoplePage }

/** Everybody who works or worked here. */
export async function PeopleView({ locale, page }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff' })
  const { people, sort, mayUpdate } = page
  const columns = [
    { key: 'name', label: t('people.name'), sortable: true },
    { key: 'email', label: t('people.email'), sortable: true },
    { key: 'roles', label: t('people.roles') },
    { key: 'state', label: t('people.state') },
    { key: 'seen', label: t('people.seen'), sortable: true },
  ]
  const rows = people.map(({ id, name, email, roles, state, lastSession }) => ({
    id,
    tone: state === 'disabled' ? ('muted' as const) : undefined,
    cells: {
      name: <a href={href(locale, `/admin/people/${id}`)}>{name}</a>,
      email,
      roles: roles.map((role) => t(`roles.${role}`)).join(', '),
      state: (
        <Badge
          tone={({ active: 'done', invited: 'warn', 'no-totp': 'warn', disabled: 'plain' } as const)[state]}
        >
          {t(`people.states.${state}`)}
        </Badge>
      ),
      seen: lastSession ? formatStamp(lastSession, locale) : '',
    },
  }))
  return (
    <>
      <PageHeader
        title={t('people.title')}
        lead={t('people.lead')}
        actions={
          mayUpdate && (
            <a className="button" href={href(locale, '/admin/people/new')}>
              {t('people.new')}
            </a>
          )
        }
      />
      <DataTable
        caption={t('people.count', { count: people.length })}
        columns={columns}
        rows={rows}
        empty={t('people.none')}
        path={href(locale, '/admin/people')}
        sort={sort}
      />
    </>
  )
}
