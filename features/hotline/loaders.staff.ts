import 'server-only'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/features/auth/loaders'
import { parseCode } from '@/lib/codes'
import { QUEUE_PAGE } from './constants'
import { listOperators } from './data.people'
import { countQueue, listForExport, listQueue, queueVersion } from './data.queue'
import { getForOperator, listByLastFour, listDuplicates } from './data.request'
import { getTemplate, listTemplates } from './data.templates'
import { queueCsv } from './rules/queue-csv'
import { parseLastFour, parseQueueFilter, statesOf } from './schema.queue'

type Query = Record<string, string | string[] | undefined>

/** The queue as somebody asked for it by an address. A code or four digits find a request in whatever state it is. */
export async function loadQueue(query: Query) {
  const staff = await requireStaff('read:hotline-request')
  const now = new Date()
  const version = await queueVersion()
  const filter = parseQueueFilter(query)
  const who = { any: undefined, mine: staff.id, none: null }[filter.who]
  const phoneLast4 = parseLastFour(filter.q) ?? undefined
  const code = phoneLast4 ? undefined : (parseCode(filter.q) ?? undefined)
  const found = await listQueue({
    states: statesOf(phoneLast4 || code ? 'all' : filter.state),
    now,
    overdueOnly: filter.overdue,
    assigneeId: who,
    priority: filter.priority === 'any' ? undefined : filter.priority,
    channel: filter.channel === 'any' ? undefined : filter.channel,
    phoneLast4,
    code,
    skip: (filter.page - 1) * QUEUE_PAGE,
    take: QUEUE_PAGE,
  })
  const notRead = filter.q !== '' && !phoneLast4 && !code
  return { staff, filter, notRead, version, ...found, counts: await countQueue(staff.id, now) }
}

export type QueuePage = Awaited<ReturnType<typeof loadQueue>>

/** All that the page of one request shows. */
export async function loadRequestPage(id: string) {
  const staff = await requireStaff('read:hotline-request')
  const now = new Date()
  const version = await queueVersion()
  const request = await getForOperator({ id })
  if (!request) notFound()
  const { phoneLast4 } = request
  const history = phoneLast4 ? await listByLastFour(phoneLast4) : []
  return {
    staff,
    now,
    version,
    request,
    history: history.filter((other) => other.id !== id),
    duplicates: await listDuplicates(request, now),
    operators: await listOperators(),
    templates: await listTemplates(),
  }
}

export type RequestPage = Awaited<ReturnType<typeof loadRequestPage>>

/** What was asked before from numbers that end in the four digits of the address. */
export async function loadCallPage(query: Query) {
  const staff = await requireStaff('update:hotline-request')
  const lastFour = parseLastFour(query.last4)
  const from = typeof query.from === 'string' ? await getForOperator({ id: query.from }) : null
  return {
    staff,
    lastFour,
    phone: from?.phone ?? null,
    history: lastFour ? await listByLastFour(lastFour) : [],
  }
}

export type CallPage = Awaited<ReturnType<typeof loadCallPage>>

export async function loadTemplatesPage(query: Query) {
  const staff = await requireStaff('update:hotline-template')
  const edited = typeof query.id === 'string' ? await getTemplate(query.id) : null
  return { staff, templates: await listTemplates(), edited, isNew: query.new === '1' }
}

/** The queue as a table file; the answer of the page's address. */
export async function loadQueueCsv(): Promise<string> {
  await requireStaff('export:hotline-request')
  return queueCsv(await listForExport(new Date()))
}
