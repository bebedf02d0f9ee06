import { getTranslations } from 'next-intl/server'
import { Badge } from '@/components/staff/badge'
import { DataTable } from '@/components/staff/data-table'
import { Notice } from '@/components/staff/notice'
import { PageHeader } from '@/components/staff/page-header'
import { formatStamp } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { BUDGET, UNCERTAIN } from '../../constants'
import type { OutboxPage } from '../../loaders'
import { DeadMessages } from './dead-messages'
import { FakeMessages } from './fake-messages'

const tones = { queued: 'plain', sending: 'warn', sent: 'done', dead: 'danger' } as const

/** The outbox: first what waits for a decision, then what is on its way. */
export async function OutboxView({ locale, page }: { locale: Locale; page: OutboxPage }) {
  const t = await getTranslations({ locale, namespace: 'staff.outbox' })
  const { dead, recent, fake, budget, mayDecide } = page
  const why = (problem: string | null) => {
    if (problem === null) return ''
    return problem === UNCERTAIN || problem === BUDGET
      ? t(`problems.${problem}`)
      : t('problems.other', { code: problem })
  }
  const columns = ['to', 'channel', 'subject', 'state', 'when', 'attempts'].map((key) => ({
    key,
    label: t(key as 'to' | 'channel' | 'subject' | 'state' | 'when' | 'attempts'),
  }))
  const rows = recent.map((message) => ({
    id: message.id,
    cells: {
      to: message.recipient || t('forgotten'),
      channel: t(`channels.${message.channel}`),
      subject: message.subject ?? '—',
      state: (
        <>
          <Badge tone={tones[message.state]}>{t(`states.${message.state}`)}</Badge> {why(message.problem)}
        </>
      ),
      when: formatStamp(message.sentAt ?? message.nextAt, locale),
      attempts: message.attempts,
    },
  }))
  const waiting = dead.map((message) => ({
    ...message,
    why: why(message.problem),
    at: formatStamp(message.createdAt, locale),
  }))
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={`${t('lead')} ${t('budget', { used: String(budget.used), limit: String(budget.limit) })}`}
      />
      {fake?.mail && <Notice tone="warn">{t('fakeMail')}</Notice>}
      {fake?.sms && <Notice tone="warn">{t('fakeSms')}</Notice>}
      <section>
        <h2>{t('dead')}</h2>
        <DeadMessages messages={waiting} mayDecide={mayDecide} />
      </section>
      <section>
        <h2>{t('queue')}</h2>
        <DataTable caption={t('queue')} columns={columns} rows={rows} empty={t('none')} />
      </section>
      {fake && fake.messages.length > 0 && <FakeMessages locale={locale} messages={fake.messages} />}
    </>
  )
}
