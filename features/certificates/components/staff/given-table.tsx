import { getTranslations } from 'next-intl/server'
import { Badge } from '@/components/staff/badge'
import { DataTable } from '@/components/staff/data-table'
import { href, type Locale } from '@/lib/i18n/locales'
import type { GivenCertificate } from '../../types'
import { RevokeForm } from './revoke-form'

type Props = { locale: Locale; certificates: readonly GivenCertificate[] }

/** The certificates that a session gave; each can be taken back. Nothing of it is printed. */
export async function GivenTable({ locale, certificates }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.certificates' })
  if (certificates.length === 0) return null
  const columns = ['name', 'code', 'state', 'change'] as const
  return (
    <div className="section no-print">
      <DataTable
        caption={t('count', { count: certificates.length })}
        columns={columns.map((key) => ({ key, label: t(`table.${key}`) }))}
        empty={null}
        rows={certificates.map(({ id, name, code, isRevoked }) => ({
          id,
          tone: isRevoked ? 'muted' : undefined,
          cells: {
            name: name ?? t('nameless'),
            code: <a href={href(locale, `/r/${code}`)}>{code}</a>,
            state: isRevoked ? (
              <Badge tone="danger">{t('states.revoked')}</Badge>
            ) : (
              <Badge tone="done">{t('states.valid')}</Badge>
            ),
            change: isRevoked ? '—' : <RevokeForm id={id} code={code} />,
          },
        }))}
      />
    </div>
  )
}
