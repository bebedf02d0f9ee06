import 'server-only'
import { localDay } from '@/lib/dates'
import { addDays } from '@/lib/days'
import { type Database, db } from '@/lib/db'
import { CLOSED_CARD_DAYS, EXPIRED_SHEET_YEARS, EXPIRED_STAMP_DAYS, UNUSED_CARD_YEARS } from './constants'
import { closeCard } from './mutations.vouchers'

function yearsBefore(now: Date, years: number): Date {
  const day = new Date(now)
  day.setUTCFullYear(day.getUTCFullYear() - years)
  return day
}

/**
 * Closes cards that nobody used for two years and removes them, and those that their holders closed a month ago. Stamps
 * stay as counts of their sheets, without the card.
 * @returns how many cards were removed.
 */
export async function removeOldCards(now: Date, database: Database = db(), batch = 200): Promise<number> {
  let removed = 0
  for (;;) {
    const unused = await database.clubCard.findMany({
      where: { closedAt: null, lastUsedAt: { lte: yearsBefore(now, UNUSED_CARD_YEARS) } },
      select: { id: true },
      take: batch,
    })
    if (unused.length === 0) break
    for (const { id } of unused) {
      await closeCard({ card: { id }, now }, database)
      removed += (await database.clubCard.deleteMany({ where: { id, closedAt: { not: null } } })).count
    }
  }
  const closed = { lte: new Date(now.getTime() - CLOSED_CARD_DAYS * 86_400_000) }
  return removed + (await database.clubCard.deleteMany({ where: { closedAt: closed } })).count
}

/**
 * Forgets the codes of sheets whose time is long over that nobody typed in, and at last the sheets themselves.
 * @returns how many stamps and sheets were removed.
 */
export async function removeOldSheets(
  now: Date,
  database: Database = db(),
): Promise<{ stamps: number; sheets: number }> {
  const today = localDay(now)
  const unused = await database.clubStamp.deleteMany({
    where: { usedAt: null, sheet: { expiresOn: { lt: addDays(today, -EXPIRED_STAMP_DAYS) } } },
  })
  const long = localDay(yearsBefore(now, EXPIRED_SHEET_YEARS))
  const sheets = await database.stampSheet.deleteMany({ where: { expiresOn: { lt: long } } })
  return { stamps: unused.count, sheets: sheets.count }
}
