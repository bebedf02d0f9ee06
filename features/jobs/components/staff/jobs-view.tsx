import { getTranslations } from 'next-intl/server'
import { Badge } from '@/components/staff/badge'
import { DataTable } from '@/components/staff/data-table'
import { PageHeader } from '@/components/staff/page-header'
import { formatStamp } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { starters } from '../../constants'
import type { JobView, RunView } from '../../types'
import { RunJobForm } from './run-job-form'

const tones = { waiting: 'plain', running: 'warn', done: 'done', failed: 'danger' } as const
const columnNames = ['startedAt', 'startedBy', 'state', 'took', 'counts'] as const

type Props = { locale: Locale; jobs: readonly JobView[]; mayRun: boolean }

/** Every job: what it does, its last runs, and a button to run it now. */
export async function JobsView({ locale, jobs, mayRun }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.jobs' })
  const columns = columnNames.map((key) => ({ key, label: t(key) }))
  const said = ({ counts, state, problem }: RunView) => {
    if (state === 'failed') {
      return problem === 'interrupted' || problem === 'lost'
        ? t(`problems.${problem}`)
        : t('problems.other', { code: problem ?? '?' })
    }
    if (state !== 'done') return ''
    const parts = Object.entries(counts)
      .filter(([, count]) => count > 0)
      .map(([what, count]) => {
        const key = `count.${what}` as 'count.sent'
        return `${t.has(key) ? t(key) : t('count.other')} ${count}`
      })
    return parts.length > 0 ? parts.join(', ') : t('nothing')
  }
  const rows = (runs: readonly RunView[]) =>
    runs.map((run) => ({
      id: run.id,
      tone: run.state === 'failed' ? ('danger' as const) : undefined,
      cells: {
        startedAt: formatStamp(run.startedAt, locale),
        startedBy: run.startedBy in starters ? t(`by.${run.startedBy as 'schedule'}`) : run.startedBy,
        state: <Badge tone={tones[run.state]}>{t(`states.${run.state}`)}</Badge>,
        took: run.endedAt
          ? t('seconds', {
              count: String(Math.round((run.endedAt.getTime() - run.startedAt.getTime()) / 1000)),
            })
          : '',
        counts: said(run),
      },
    }))
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {jobs.map(({ name, runs }) => (
        <section key={name}>
          <h2>{t(`names.${name}`)}</h2>
          <p>{t(`what.${name}`)}</p>
          {mayRun && <RunJobForm name={name} isOpen={runs.some(({ endedAt }) => endedAt === null)} />}
          <DataTable caption={t('last')} columns={columns} rows={rows(runs)} empty={t('never')} />
        </section>
      ))}
    </>
  )
}
