import { getTranslations } from 'next-intl/server'
import { Badge, type Tone } from '@/components/staff/badge'
import { DataTable } from '@/components/staff/data-table'
import { formatDay, formatStamp } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { type SheetState, sheetState } from '../../rules/sheets'
import type { Sheet } from '../../types'
import { RevokeForm } from './revoke-form'

const tones: Record<SheetState, Tone> = {
  active: 'done',
  'used-up': 'plain',
  expired: 'plain',
  revoked: 'danger',
}

type Props = { locale: Locale; sheets: readonly Sheet[]; today: string; mayRevoke: boolean }

/** Sheets of stamps, the newest first. Their codes are nowhere any more. */
export async function SheetTable({ locale, sheets, today, mayRevoke }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.club.sheets' })
  const reasons = await getTranslations({ locale, namespace: 'staff.club.reasons' })
  const columns = ['reason', 'made', 'used', 'expires', 'state', 'revoke'] as const
  return (
    <DataTable
      caption={t('count', { count: sheets.length })}
      columns={columns.filter((key) => key !== 'revoke' || mayRevoke).map((key) => ({ key, label: t(key) }))}
      empty={t('none')}
      rows={sheets.map((sheet) => {
        const { id, reason, createdAt, issuedByName, used, count, expiresOn } = sheet
        const state = sheetState(sheet, today)
        return {
          id,
          tone: state === 'active' ? undefined : 'muted',
          cells: {
            reason: reasons(reason),
            made: `${formatStamp(createdAt, locale)}, ${issuedByName}`,
            used: t('usedOf', { used, count }),
            expires: formatDay(expiresOn, locale),
            state: <Badge tone={tones[state]}>{t(`states.${state}`)}</Badge>,
            revoke: state === 'active' ? <RevokeForm id={id} /> : '—',
          },
        }
      })}
    />
  )
}
