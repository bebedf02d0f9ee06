import { getTranslations } from 'next-intl/server'
import { DataTable } from '@/components/staff/data-table'
import { PageHeader } from '@/components/staff/page-header'
import { Pager } from '@/components/staff/pager'
import { withQuery } from '@/components/staff/table-query'
import { formatStamp } from '@/lib/dates'
import { href, type Locale } from '@/lib/i18n/locales'
import type { AuditPage } from '../../loaders.audit'
import { auditChanges } from '../../rules/audit'
import type { AuditLine } from '../../types'
import { AuditFilterBar } from './audit-filter-bar'

const PATH = '/admin/audit'

function Changes({ line }: { line: AuditLine }) {
  return (
    <dl className="audit-changes">
      {auditChanges(line).map(({ field, from, to }) => (
        <div key={field}>
          <dt>{field}</dt>
          <dd>{from === '—' ? to : `${from} → ${to}`}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Who did what and when, searched by person, action, thing and day. Personal fields were masked when written. */
export async function AuditView({ locale, page }: { locale: Locale; page: AuditPage }) {
  const t = await getTranslations({ locale, namespace: 'staff.audit' })
  const { filter, lines, count, pages } = page
  const path = href(locale, PATH)
  const columns = ['action', 'at', 'actor', 'entity', 'changes'].map((key) => ({
    key,
    label: t(key as 'action' | 'at' | 'actor' | 'entity' | 'changes'),
  }))
  const rows = lines.map((line) => ({
    id: line.id,
    cells: {
      action: <code>{line.action}</code>,
      at: formatStamp(line.at, locale),
      actor: line.actorId ? (
        <a href={withQuery(path, { actor: line.actorId })}>{line.actorName}</a>
      ) : (
        line.actorName
      ),
      entity: (
        <a href={withQuery(path, { entity: line.entity, id: line.entityId })}>
          {line.entity} {line.entityId}
        </a>
      ),
      changes: <Changes line={line} />,
    },
  }))
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <AuditFilterBar locale={locale} page={page} />
      <DataTable caption={t('count', { count })} columns={columns} rows={rows} empty={t('none')} />
      <Pager
        label={t('pages')}
        page={page.page}
        pages={pages}
        hrefOf={(number) => withQuery(path, filter, { page: String(number) })}
      />
    </>
  )
}
