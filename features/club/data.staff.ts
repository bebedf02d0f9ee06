import 'server-only'
import { categories } from '@/features/guides/constants'
import { codeDigest } from '@/lib/codes'
import { localDay } from '@/lib/dates'
import { type Database, db } from '@/lib/db'
import { stampReasons, voucherStates } from './constants'
import { toThemes } from './data'
import { countByMonth, lastMonths } from './rules/months'
import type { ClubCounts, Sheet, VoucherAtDesk } from './types'

const MONTHS = 12

/** The newest sheets, with how many of their stamps were collected. */
export async function listSheets(): Promise<Sheet[]> {
  const rows = await db().stampSheet.findMany({
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: 100,
    include: { _count: { select: { stamps: { where: { usedAt: { not: null } } } } } },
  })
  return rows.map(({ _count, reason, issuedById: _issuer, ...sheet }) => ({
    ...sheet,
    reason: stampReasons.find((known) => known === reason) ?? 'other',
    used: _count.stamps,
  }))
}

/** The club in numbers: no card can be told from another one. */
export async function countClub(now: Date): Promise<ClubCounts> {
  const months = lastMonths(localDay(now), MONTHS)
  // A day early: the month begins by the community's clock.
  const from = new Date(Date.parse(`${months.at(-1)}-01T00:00:00Z`) - 86_400_000)
  const [cards, withStamps, sheets, stamps, vouchers, themes] = await Promise.all([
    db().clubCard.count({ where: { closedAt: null } }),
    db().clubCard.count({ where: { closedAt: null, balance: { gt: 0 } } }),
    db().stampSheet.findMany({
      where: { createdAt: { gte: from } },
      select: { createdAt: true, count: true },
    }),
    db().clubStamp.findMany({ where: { usedAt: { gte: from } }, select: { usedAt: true } }),
    db().rewardRedemption.findMany({
      where: { state: { not: 'returned' }, OR: [{ takenAt: { gte: from } }, { redeemedAt: { gte: from } }] },
      select: { takenAt: true, redeemedAt: true },
    }),
    db().clubCard.findMany({ where: { closedAt: null }, select: { canShow: true } }),
  ])
  const thing = (kind: 'given' | 'collected' | 'taken' | 'redeemed', at: Date | null, count = 1) =>
    at ? [{ kind, day: localDay(at), count }] : []
  const shown = themes.map(({ canShow }) => toThemes(canShow))
  return {
    cards,
    withStamps,
    months: countByMonth(months, [
      ...sheets.flatMap(({ createdAt, count }) => thing('given', createdAt, count)),
      ...stamps.flatMap(({ usedAt }) => thing('collected', usedAt)),
      ...vouchers.flatMap(({ takenAt }) => thing('taken', takenAt)),
      ...vouchers.flatMap(({ redeemedAt }) => thing('redeemed', redeemedAt)),
    ]),
    themes: categories.map((theme) => ({
      theme,
      cards: shown.filter((themesOfCard) => themesOfCard.includes(theme)).length,
    })),
  }
}

/** The voucher of a stored code (nine characters), or null. */
export async function findVoucher(code: string, database: Database = db()): Promise<VoucherAtDesk | null> {
  const row = await database.rewardRedemption.findUnique({
    where: { codeDigest: codeDigest(code) },
    include: { reward: { include: { partner: { select: { nameUk: true, nameEn: true } } } } },
  })
  if (!row) return null
  const { id, takenAt, redeemedAt, redeemedBy, reward } = row
  const { partner, titleUk, titleEn, cost } = reward
  return {
    id,
    title: { uk: titleUk, en: titleEn },
    partner: partner && { uk: partner.nameUk, en: partner.nameEn },
    cost,
    state: voucherStates.find((known) => known === row.state) ?? 'returned',
    takenAt,
    redeemedAt,
    redeemedBy,
  }
}
