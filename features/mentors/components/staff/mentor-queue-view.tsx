import { getTranslations } from 'next-intl/server'
import { Badge } from '@/components/staff/badge'
import { DataTable, type Row } from '@/components/staff/data-table'
import { PageHeader } from '@/components/staff/page-header'
import { Pager } from '@/components/staff/pager'
import { formatStamp } from '@/lib/dates'
import { href, type Locale } from '@/lib/i18n/locales'
import { mentorStates, QUEUE_PAGE } from '../../constants'
import type { MentorQueue } from '../../loaders.staff'
import type { StaffMentor } from '../../types'

const columns = ['name', 'state', 'themes', 'where', 'open', 'sent'] as const
const tones = { applied: 'warn', approved: 'done', paused: 'plain', refused: 'plain', left: 'plain' } as const

/** Mentors by state, applications first: who waits the longest stands on top. */
export async function MentorQueueView({ locale, queue }: { locale: Locale; queue: MentorQueue }) {
  const t = await getTranslations({ locale, namespace: 'staff.mentors' })
  const words = await getTranslations({ locale, namespace: 'mentors' })
  const themes = await getTranslations({ locale, namespace: 'guide.category' })
  const path = href(locale, '/admin/mentors')
  const { state, page, counts, mentors, total } = queue
  const row = (mentor: StaffMentor): Row => ({
    id: mentor.id,
    tone: mentor.state === 'left' || mentor.state === 'refused' ? 'muted' : undefined,
    cells: {
      name: (
        <a className="row-link" href={`${path}/${mentor.id}`}>
          {mentor.publicName || t('erased')}
        </a>
      ),
      state: (
        <span className="badges">
          <Badge tone={tones[mentor.state]}>{t(`states.${mentor.state}`)}</Badge>
          {mentor.demo && <Badge>{t('demo')}</Badge>}
        </span>
      ),
      themes: mentor.themes.map((theme) => themes(theme)).join(' · '),
      where: [mentor.settlement, ...mentor.ways.map((way) => words(`ways.${way}`))]
        .filter(Boolean)
        .join(', '),
      open: String(mentor.openRequests),
      sent: formatStamp(mentor.createdAt, locale),
    },
  })
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <nav className="button-row" aria-label={t('columns.state')}>
        {[...mentorStates, 'all' as const].map((name) => (
          <a
            key={name}
            className="button button-quiet"
            href={`${path}?state=${name}`}
            aria-current={name === state ? 'page' : undefined}
          >
            {name === 'all' ? t('all') : `${t(`states.${name}`)}: ${counts[name]}`}
          </a>
        ))}
      </nav>
      <DataTable
        caption={t('count', { count: total })}
        columns={columns.map((key) => ({ key, label: t(`columns.${key}`) }))}
        rows={mentors.map(row)}
        empty={<p>{t('none')}</p>}
      />
      <Pager
        label={t('pages')}
        page={page}
        pages={Math.ceil(total / QUEUE_PAGE)}
        hrefOf={(number) => `${path}?state=${state}&page=${number}`}
      />
    </>
  )
}
