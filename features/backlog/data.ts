import 'server-only'
import { type Database, db } from '@/lib/db'
import { BACKLOG_SHOWN, type BacklogKind } from './constants'
import { isOpenMiss, readBecame } from './rules'
import type { BacklogCounts, BacklogItem } from './types'

type Asked = { closed: boolean; limit?: number }

const nothing = { count: 1, again: false, guide: null, place: null }

/** Searches that are open: never closed, or asked again after that. */
const openMisses = (database: Database) => ({
  OR: [{ closedAt: null }, { lastAt: { gt: database.searchMiss.fields.closedAt } }],
})
const closedMisses = (database: Database) => ({
  AND: [{ closedAt: { not: null } }, { lastAt: { lte: database.searchMiss.fields.closedAt } }],
})

async function listMisses({ closed, limit }: Asked, database: Database): Promise<BacklogItem[]> {
  const rows = await database.searchMiss.findMany({
    where: closed ? closedMisses(database) : openMisses(database),
    orderBy: closed
      ? [{ closedAt: 'desc' }, { id: 'asc' }]
      : [{ count: 'desc' }, { lastAt: 'desc' }, { id: 'asc' }],
    take: limit,
  })
  return rows.map((row) => ({
    ...nothing,
    id: row.id,
    kind: 'miss',
    text: row.query,
    locale: row.locale,
    at: row.lastAt,
    count: row.count,
    again: row.closedAt !== null && isOpenMiss(row),
    closedAt: isOpenMiss(row) ? null : row.closedAt,
    became: readBecame(row.became),
  }))
}

const byTime = (closed: boolean) =>
  closed
    ? ([{ closedAt: 'desc' }, { id: 'asc' }] as const)
    : ([{ createdAt: 'desc' }, { id: 'asc' }] as const)

async function listGuideReports({ closed, limit }: Asked, database: Database): Promise<BacklogItem[]> {
  const rows = await database.guideReport.findMany({
    where: { closedAt: closed ? { not: null } : null },
    orderBy: [...byTime(closed)],
    take: limit,
  })
  return rows.map(({ id, text, locale, createdAt, closedAt, became, guideNumber, step, kind }) => ({
    ...nothing,
    ...{ id, text, locale, closedAt },
    kind: 'step',
    at: createdAt,
    guide: { number: guideNumber, step, kind },
    became: readBecame(became),
  }))
}

async function listPlaceReports({ closed, limit }: Asked, database: Database): Promise<BacklogItem[]> {
  const rows = await database.placeReport.findMany({
    where: { closedAt: closed ? { not: null } : null },
    include: { place: { select: { id: true, nameUk: true } } },
    orderBy: [...byTime(closed)],
    take: limit,
  })
  return rows.map(({ id, text, locale, createdAt, closedAt, became, place }) => ({
    ...nothing,
    ...{ id, text, locale, closedAt },
    kind: 'place',
    at: createdAt,
    place: { id: place.id, name: place.nameUk },
    became: readBecame(became),
  }))
}

const isGap = { outcome: 'guide-missing', mergedIntoId: null }

/** What the operator wrote of the missing guide, never the resident's own words or phone. */
async function listGaps({ closed, limit }: Asked, database: Database): Promise<BacklogItem[]> {
  const rows = await database.hotlineRequest.findMany({
    where: { ...isGap, gapClosedAt: closed ? { not: null } : null },
    select: {
      ...{ id: true, locale: true, outcomeDetail: true, closedAt: true, updatedAt: true },
      ...{ gapClosedAt: true, gapBecame: true },
    },
    orderBy: closed ? [{ gapClosedAt: 'desc' }, { id: 'asc' }] : [{ closedAt: 'desc' }, { id: 'asc' }],
    take: limit,
  })
  return rows.map((row) => ({
    ...nothing,
    id: row.id,
    kind: 'gap',
    text: row.outcomeDetail,
    locale: row.locale,
    at: row.closedAt ?? row.updatedAt,
    closedAt: row.gapClosedAt,
    became: readBecame(row.gapBecame),
  }))
}

const lists = { miss: listMisses, step: listGuideReports, place: listPlaceReports, gap: listGaps }

/** Items of one kind: open ones with the most asked or newest first, or closed ones. */
export async function listBacklog(
  kind: BacklogKind,
  { closed, limit = BACKLOG_SHOWN }: Asked,
  database: Database = db(),
): Promise<BacklogItem[]> {
  return lists[kind]({ closed, limit }, database)
}

/** How many items of each kind are open. */
export async function countBacklog(database: Database = db()): Promise<BacklogCounts> {
  const open = { where: { closedAt: null } }
  const [miss, step, place, gap] = await Promise.all([
    database.searchMiss.count({ where: openMisses(database) }),
    database.guideReport.count(open),
    database.placeReport.count(open),
    database.hotlineRequest.count({ where: { ...isGap, gapClosedAt: null } }),
  ])
  return { miss, step, place, gap }
}
