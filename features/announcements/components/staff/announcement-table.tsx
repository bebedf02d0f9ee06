import { getTranslations } from 'next-intl/server'
import { Badge, type Tone } from '@/components/staff/badge'
import { DataTable } from '@/components/staff/data-table'
import { PageHeader } from '@/components/staff/page-header'
import { can } from '@/features/auth/access'
import type { Staff } from '@/features/auth/types'
import { formatMoment } from '@/lib/dates'
import { href, type Locale } from '@/lib/i18n/locales'
import { announcementState } from '../../rules/shown'
import type { Announcement, AnnouncementState } from '../../types'
import { RemoveForm } from './remove-form'

const tones: Record<AnnouncementState, Tone> = {
  shown: 'done',
  planned: 'warn',
  over: 'plain',
  removed: 'plain',
}

type Props = { locale: Locale; announcements: readonly Announcement[]; staff: Staff; now: Date }

/** Everything that was announced, with what readers see now. */
export async function AnnouncementTable({ locale, announcements, staff, now }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.announcements' })
  const may = can(staff.roles, 'update:announcement')
  const moment = (at: Date) => {
    const { day, time } = formatMoment(at, locale)
    return `${day}, ${time}`
  }
  const columns = ['text', 'state', 'severity', 'from', 'until', 'change'] as const
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          may && (
            <a className="button" href={href(locale, '/admin/announcements/new')}>
              {t('new')}
            </a>
          )
        }
      />
      <DataTable
        caption={t('count', { count: announcements.length })}
        columns={columns.map((key) => ({ key, label: t(`table.${key}`) }))}
        empty={t('none')}
        rows={announcements.map((announcement) => {
          const { id, textUk, textEn, severity, from, until, version } = announcement
          const state = announcementState(announcement, now)
          const text = locale === 'uk' ? textUk : textEn
          const open = may && state !== 'removed'
          return {
            id,
            tone: state === 'over' || state === 'removed' ? 'muted' : undefined,
            cells: {
              text: open ? <a href={href(locale, `/admin/announcements/${id}`)}>{text}</a> : text,
              state: <Badge tone={tones[state]}>{t(`states.${state}`)}</Badge>,
              severity: t(`severities.${severity}`),
              from: moment(from),
              until: moment(until),
              change: open && state !== 'over' ? <RemoveForm id={id} version={version} /> : '—',
            },
          }
        })}
      />
    </>
  )
}
