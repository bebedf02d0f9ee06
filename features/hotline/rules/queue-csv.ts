import { toCsv } from '@/features/places/rules/csv'
import type { Channel, OutcomeKind, Priority, RequestState } from '../constants'

/** A request as a report needs it: no code, no phone, none of the words that people wrote. */
export type ExportRow = {
  createdOn: string
  channel: Channel
  locale: string
  state: RequestState
  priority: Priority
  dueOn: string
  overdue: boolean
  answeredOn: string | null
  closedOn: string | null
  reopened: boolean
  outcome: OutcomeKind | null
  outcomeDetail: string | null
  messages: number
  appeal: boolean
}

const columns: [string, (row: ExportRow) => string | number | boolean | null][] = [
  ['created', (row) => row.createdOn],
  ['channel', (row) => row.channel],
  ['language', (row) => row.locale],
  ['state', (row) => row.state],
  ['priority', (row) => row.priority],
  ['due', (row) => row.dueOn],
  ['overdue', (row) => row.overdue],
  ['answered', (row) => row.answeredOn],
  ['closed', (row) => row.closedOn],
  ['reopened', (row) => row.reopened],
  ['outcome', (row) => row.outcome],
  ['outcome_detail', (row) => row.outcomeDetail],
  ['messages', (row) => row.messages],
  ['appeal', (row) => row.appeal],
]

export function queueCsv(rows: readonly ExportRow[]): string {
  return toCsv(
    columns.map(([name]) => name),
    rows.map((row) => columns.map(([, value]) => value(row))),
  )
}
