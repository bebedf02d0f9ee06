'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { DataTable } from '@/components/staff/data-table'
import { FormStatus } from '@/components/staff/form-status'
import { Submit } from '@/components/staff/submit'
import { staffIdle } from '@/lib/staff-form-state'
import { endOwnSessionAction } from '../../actions.account'
import type { OpenSession } from '../../types'

/** One's own open sessions, each with a button that ends it. */
export function SessionList({ sessions }: { sessions: readonly OpenSession[] }) {
  const t = useTranslations('staff.account')
  const format = useFormatter()
  const [state, action] = useActionState(endOwnSessionAction, staffIdle)
  const columns = [
    { key: 'browser', label: t('browser') },
    { key: 'since', label: t('since') },
    { key: 'do', label: t('endSession') },
  ]
  const rows = sessions.map(({ id, browser, startedAt, isThis }) => ({
    id,
    cells: {
      browser: browser ?? t('unknownBrowser'),
      since: format.dateTime(startedAt, { dateStyle: 'medium', timeStyle: 'short' }),
      do: isThis ? (
        t('thisSession')
      ) : (
        <form action={action}>
          <input type="hidden" name="session" value={id} />
          <Submit label={t('end')} tone="quiet" />
        </form>
      ),
    },
  }))
  return (
    <>
      <FormStatus state={state} fields={[]} done={t('sessionEnded')} id="session-status" />
      <DataTable
        caption={t('sessionCount', { count: sessions.length })}
        columns={columns}
        rows={rows}
        empty={t('noSessions')}
      />
      {sessions.length > 1 && (
        <form action={action} className="mt-4">
          <input type="hidden" name="session" value="others" />
          <Submit label={t('endOthers')} tone="danger" />
        </form>
      )}
    </>
  )
}
