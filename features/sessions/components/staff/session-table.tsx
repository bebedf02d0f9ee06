import { getTranslations } from 'next-intl/server'
import { Badge, type Tone } from '@/components/staff/badge'
import { DataTable } from '@/components/staff/data-table'
import { PageHeader } from '@/components/staff/page-header'
import { formatMoment } from '@/lib/dates'
import { href, type Locale } from '@/lib/i18n/locales'
import { sessionViews } from '../../constants.staff'
import type { ListedSession, SessionListPage } from '../../loaders.staff'
import { isWaitingForEnd } from '../../rules/staff-list'
import type { SessionState } from '../../types'

const tones: Record<SessionState, Tone> = {
  draft: 'plain',
  open: 'done',
  cancelled: 'danger',
  ended: 'plain',
}

type Props = { locale: Locale; page: SessionListPage; now: Date }

/** Sessions: when, what, who, how many, and whom to call. */
export async function SessionTable({ locale, page, now }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.sessions' })
  const { view, rows, mayAdd } = page
  const columns = ['when', 'what', 'where', 'seats', 'calls', 'state'] as const
  const link = (id: string, part: string) => href(locale, `/admin/sessions/${id}${part}`)
  const cellsOf = (session: ListedSession) => {
    const { id, next, meetings, course, state, capacity, taken, waiting, calls, form, placeName } = session
    const shown = next ?? meetings.at(-1)
    const at = shown && formatMoment(shown.startsAt, locale)
    const when = at ? `${at.day}, ${at.time}` : t('noDates')
    const own = locale === 'uk' ? session.titleUk : session.titleEn
    const { maySeePeople, mayUpdate } = session
    const main = maySeePeople && state !== 'draft' ? '/sheet' : mayUpdate ? '' : null
    return {
      when: (
        <>
          {main === null ? (
            when
          ) : (
            <a className="session-when" href={link(id, main)}>
              {when}
            </a>
          )}
          {session.demo && <Badge>{t('demo')}</Badge>}
        </>
      ),
      what: own ? `${course[locale]}: ${own}` : course[locale],
      where: `${placeName ? placeName[locale] : t(`forms.${form}`)}, ${session.tutorName ?? t('nobody')}`,
      seats: [
        capacity === null ? String(taken) : t('seatsOf', { taken, capacity }),
        ...(waiting > 0 ? [t('waitingShort', { waiting })] : []),
      ].join(', '),
      calls: calls > 0 ? <Badge tone="danger">{calls}</Badge> : '—',
      state: isWaitingForEnd(session, now) ? (
        <Badge tone="warn">{t('waitsForEnd')}</Badge>
      ) : (
        <Badge tone={tones[state]}>{t(`states.${state}`)}</Badge>
      ),
    }
  }
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          mayAdd && (
            <a className="button" href={href(locale, '/admin/sessions/new')}>
              {t('new')}
            </a>
          )
        }
      />
      <nav className="view-tabs" aria-label={t('viewsLabel')}>
        {sessionViews.map((one) => (
          <a
            key={one}
            href={href(locale, `/admin/sessions?show=${one}`)}
            aria-current={one === view ? 'page' : undefined}
          >
            {t(`views.${one}`)}
          </a>
        ))}
      </nav>
      <DataTable
        caption={t('count', { count: rows.length })}
        columns={columns.map((key) => ({ key, label: t(`table.${key}`) }))}
        empty={t(`none_${view}`)}
        rows={rows.map((session) => ({
          id: session.id,
          tone: session.calls > 0 ? 'danger' : undefined,
          cells: cellsOf(session),
        }))}
      />
    </>
  )
}
