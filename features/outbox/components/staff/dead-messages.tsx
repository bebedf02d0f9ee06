'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { DataTable } from '@/components/staff/data-table'
import { EmptyState } from '@/components/staff/empty-state'
import { FormStatus } from '@/components/staff/form-status'
import { Submit } from '@/components/staff/submit'
import { staffIdle } from '@/lib/staff-form-state'
import { decideMessageAction } from '../../actions.staff'
import { UNCERTAIN } from '../../constants'
import type { Decision, MessageView } from '../../types'

type Dead = MessageView & { at: string; why: string }

/** Messages that the portal gave up, each with what can be decided. */
export function DeadMessages({ messages, mayDecide }: { messages: readonly Dead[]; mayDecide: boolean }) {
  const t = useTranslations('staff.outbox')
  const [state, action] = useActionState(decideMessageAction, staffIdle)
  const decisionsFor = ({ problem, recipient }: Pick<Dead, 'problem' | 'recipient'>): Decision[] => [
    ...(problem === UNCERTAIN ? (['arrived'] as const) : []),
    ...(recipient === '' ? [] : (['again'] as const)),
    'drop',
  ]
  const columns = ['to', 'channel', 'subject', 'why', 'when'].map((key) => ({
    key,
    label: t(key as 'to' | 'channel' | 'subject' | 'why' | 'when'),
  }))
  const rows = messages.map(({ id, recipient, channel, subject, problem, why, at }) => ({
    id,
    tone: problem === UNCERTAIN ? ('warn' as const) : undefined,
    cells: {
      to: recipient || t('forgotten'),
      channel: t(`channels.${channel}`),
      subject: subject ?? '—',
      why,
      when: at,
      decide: (
        <form action={action} className="button-row">
          <input type="hidden" name="id" value={id} />
          {decisionsFor({ problem, recipient }).map((decision) => (
            <Submit key={decision} label={t(decision)} tone="quiet" name="decision" value={decision} />
          ))}
        </form>
      ),
    },
  }))
  return (
    <>
      <FormStatus state={state} fields={[]} done={t('done')} id="outbox-status" />
      <DataTable
        caption={t('deadLead')}
        columns={mayDecide ? [...columns, { key: 'decide', label: t('decide') }] : columns}
        rows={rows}
        empty={<EmptyState title={t('noneDead')}>{t('noneDeadText')}</EmptyState>}
      />
    </>
  )
}
