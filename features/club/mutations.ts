import 'server-only'
import { randomUUID } from 'node:crypto'
import { codeDigest, randomCode } from '@/lib/codes'
import { localDay } from '@/lib/dates'
import { type Database, db } from '@/lib/db'
import { submitOnce } from '@/lib/submission'
import { inTurn, Refused, takeCardRow } from './mutations.turn'
import type { ClubDone, Theme } from './types'

type FromForm = { key?: string; now: Date }

/**
 * Makes a card, without a name. Only the page's key tells that two submits are one: people beside each other in a
 * library send the same form from the same address. A page that was left open is good for another card later.
 * @returns the code, nine characters without dashes.
 */
export async function createCard({ key, now }: FromForm, database: Database = db()): Promise<string> {
  const submission = { form: 'club-card', content: [key || randomUUID()], now }
  const done = await submitOnce(
    submission,
    () => {
      const code = randomCode()
      const data = { code, codeDigest: codeDigest(code), canShow: [], lastUsedAt: now, createdAt: now }
      return { target: code, writes: [database.clubCard.create({ data, select: { id: true } })] }
    },
    database,
  )
  return done.target
}

/** Puts a stamp on a card, once in the stamp's life. Codes are nine characters without dashes. */
export function collectStamp(
  { card: cardCode, stamp: stampCode, key, now }: FromForm & { card: string; stamp: string },
  database: Database = db(),
): Promise<ClubDone> {
  const digest = codeDigest(stampCode, 'stamp')
  const mark = { form: 'club-stamp', key, what: digest.slice(0, 16), now }
  const work = async (tx: Database) => {
    const card = await takeCardRow({ code: cardCode }, now, tx)
    const stamp = await tx.clubStamp.findUnique({ where: { codeDigest: digest }, include: { sheet: true } })
    if (!stamp) throw new Refused('stamp-unknown')
    const { id, sheet } = stamp
    if (stamp.usedAt) throw new Refused('stamp-used', stamp.usedAt)
    if (sheet.revokedAt) throw new Refused('stamp-revoked')
    if (sheet.expiresOn < localDay(now)) throw new Refused('stamp-expired')
    const { count } = await tx.clubStamp.updateMany({
      where: { id, usedAt: null },
      data: { usedAt: now, cardId: card.id },
    })
    if (count === 0) {
      const { usedAt } = await tx.clubStamp.findUniqueOrThrow({ where: { id } })
      throw new Refused('stamp-used', usedAt ?? now)
    }
    await tx.clubCard.update({ where: { id: card.id }, data: { balance: { increment: 1 } } })
    return id
  }
  return inTurn(mark, work, database)
}

/** Writes down what the holder of a card can now show to neighbours. */
export function saveThemes(
  { card: cardCode, themes, now }: { card: string; themes: readonly Theme[]; now: Date },
  database: Database = db(),
): Promise<ClubDone> {
  const work = async (tx: Database) => {
    const { id } = await takeCardRow({ code: cardCode }, now, tx)
    await tx.clubCard.update({ where: { id }, data: { canShow: [...themes] } })
    return id
  }
  return inTurn({ form: 'club-themes', what: '', now }, work, database)
}
