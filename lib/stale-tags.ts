import 'server-only'
import { setTimeout as sleep } from 'node:timers/promises'
import { db } from './db'
import { describeError, log } from './log'

const LOOK_EVERY_MS = 1000
const GIVE_UP_MS = 2000
/** Clocks of instances differ, and a change may be committed later than one with a younger time. */
const LOOK_BACK_MS = 5 * 60_000

/**
 * What this process knows of changes. Time is counted in changes, not in milliseconds: what was made while a change came
 * in is never taken for younger than it. One for the whole process, for its parts are compiled separately.
 */
type Clock = {
  now: number
  /** Tag → when it last became stale here. */
  stale: Map<string, number>
  /** When everything became stale. */
  allStale: number
  /** Tag → moments in milliseconds when it will become stale by itself. */
  due: Map<string, number>
  /** Tag → its time in the table. */
  seen: Map<string, number>
  newest: number
  lookedAt: number
  looking: Promise<void> | null
  /** The table could not be read, so changes may have been missed. */
  blind: boolean
}

const holder = globalThis as { portalClock?: Clock }

function clock(): Clock {
  holder.portalClock ??= {
    now: 1,
    stale: new Map(),
    allStale: 0,
    due: new Map(),
    seen: new Map(),
    newest: 0,
    lookedAt: 0,
    looking: null,
    blind: false,
  }
  return holder.portalClock
}

/** From now on whatever was made of these is not shown any more, in this process. */
export function markStale(tags: readonly string[]): void {
  const known = clock()
  known.now += 1
  for (const tag of tags) known.stale.set(tag, known.now)
}

/** What is made of this now will be outdated at that moment. */
export function markStaleAt(tag: string, moment: Date): void {
  const { due } = clock()
  due.set(tag, Math.min(due.get(tag) ?? Number.POSITIVE_INFINITY, moment.getTime()))
}

/** Is something that was begun at `born` outdated? `born` comes from `lookForChanges`. */
export function isStale(tags: readonly string[], born: number): boolean {
  const { stale, allStale } = clock()
  return allStale > born || tags.some((tag) => (stale.get(tag) ?? 0) > born)
}

async function look(): Promise<void> {
  const known = clock()
  const first = known.lookedAt === 0
  known.lookedAt = Date.now()
  const since = first ? undefined : { gt: new Date(known.newest - LOOK_BACK_MS) }
  const rows = await db().cacheTag.findMany({ where: { at: since }, select: { tag: true, at: true } })
  const changed: string[] = []
  for (const { tag, at } of rows) {
    if (known.seen.get(tag) === at.getTime()) continue
    if (!first) changed.push(tag)
    known.seen.set(tag, at.getTime())
    known.newest = Math.max(known.newest, at.getTime())
  }
  if (changed.length > 0) markStale(changed)
  if (known.blind) {
    known.blind = false
    known.now += 1
    known.allStale = known.now
  }
}

async function lookOrGiveUp(): Promise<void> {
  const abort = new AbortController()
  const tooLong = sleep(GIVE_UP_MS, undefined, { signal: abort.signal }).then(() => {
    throw new Error('the table of changes did not answer')
  })
  const looked = look()
  looked.catch(() => {})
  tooLong.catch(() => {})
  try {
    await Promise.race([looked, tooLong])
  } catch (error) {
    const known = clock()
    if (!known.blind) log().error({ error: describeError(error) }, 'changes of other instances are not known')
    known.blind = true
  } finally {
    abort.abort()
  }
}

/**
 * Learns what other instances and commands have changed, from the table `CacheTag`, at most once a second; without the
 * database it goes on with what it knows, and takes everything for stale when the database is back.
 * @returns the time by which to compare: it moves with every change.
 */
export async function lookForChanges(): Promise<number> {
  const known = clock()
  const now = Date.now()
  const over = [...known.due].filter(([, moment]) => moment <= now).map(([tag]) => tag)
  if (over.length > 0) {
    for (const tag of over) known.due.delete(tag)
    markStale(over)
  }
  if (!known.looking && (now - known.lookedAt >= LOOK_EVERY_MS || now < known.lookedAt)) {
    known.looking = lookOrGiveUp().finally(() => {
      known.looking = null
    })
  }
  await known.looking
  return known.now
}

/** What the cache of pages (server/page-cache.mjs) may ask. It is loaded by the framework, outside of what is compiled. */
export function offerToPageCache(): void {
  const offered = globalThis as { portalStaleTags?: unknown }
  offered.portalStaleTags = { lookForChanges, markStale, isStale }
}
