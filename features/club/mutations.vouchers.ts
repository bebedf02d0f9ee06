import 'server-only'
import { codeDigest, randomCode } from '@/lib/codes'
import { localDay } from '@/lib/dates'
import { type Database, db } from '@/lib/db'
import { inTurn, Refused, takeCardRow } from './mutations.turn'
import type { ClubDone } from './types'

type FromForm = { card: string; key?: string; now: Date }

/**
 * Pays a reward with stamps: never more than the card has, never more than there are. What nobody may take (an example,
 * a draft, one whose last day is over) is refused as gone.
 * @returns the id of the voucher as `target`.
 */
export function takeReward(
  { card: cardCode, reward: rewardId, key, now }: FromForm & { reward: string },
  database: Database = db(),
): Promise<ClubDone> {
  const today = localDay(now)
  const work = async (tx: Database) => {
    const card = await takeCardRow({ code: cardCode }, now, tx)
    const known = await tx.reward.findUnique({ where: { id: rewardId }, select: { cost: true } })
    if (!known) throw new Refused('reward-gone')
    const { cost } = known
    const paid = await tx.clubCard.updateMany({
      where: { id: card.id, balance: { gte: cost } },
      data: { balance: { decrement: cost } },
    })
    if (paid.count === 0) throw new Refused('reward-dear')
    const taken = await tx.reward.updateMany({
      where: {
        id: rewardId,
        cost,
        state: 'open',
        demo: false,
        taken: { lt: tx.reward.fields.stock },
        OR: [{ until: null }, { until: { gte: today } }],
      },
      data: { taken: { increment: 1 } },
    })
    if (taken.count === 0) throw new Refused('reward-gone')
    const code = randomCode()
    const voucher = { rewardId, cardId: card.id, code, codeDigest: codeDigest(code), takenAt: now }
    return (await tx.rewardRedemption.create({ data: voucher, select: { id: true } })).id
  }
  return inTurn({ form: 'club-reward', key, what: rewardId, now }, work, database)
}

/**
 * Gives a voucher back that was not redeemed: its stamps to the card and its piece to the stock, once.
 * The row of the card is taken already.
 * @returns false when it was redeemed or returned before.
 */
async function giveBack(id: string, tx: Database): Promise<boolean> {
  const { count } = await tx.rewardRedemption.updateMany({
    where: { id, state: 'taken' },
    data: { state: 'returned' },
  })
  if (count === 0) return false
  const { reward, cardId } = await tx.rewardRedemption.findUniqueOrThrow({
    where: { id },
    select: { cardId: true, reward: { select: { id: true, cost: true } } },
  })
  await tx.reward.update({ where: { id: reward.id }, data: { taken: { decrement: 1 } } })
  await tx.clubCard.update({ where: { id: cardId }, data: { balance: { increment: reward.cost } } })
  return true
}

/** A member gives a voucher back that was not redeemed. */
export function returnVoucher(
  { card: cardCode, voucher: id, key, now }: FromForm & { voucher: string },
  database: Database = db(),
): Promise<ClubDone> {
  const work = async (tx: Database) => {
    const card = await takeCardRow({ code: cardCode }, now, tx)
    const own = await tx.rewardRedemption.findFirst({ where: { id, cardId: card.id }, select: { id: true } })
    if (!own) throw new Refused('unknown')
    if (!(await giveBack(id, tx))) throw new Refused('voucher-redeemed')
    return id
  }
  return inTurn({ form: 'club-return', key, what: id, now }, work, database)
}

/**
 * Closes a card: what was taken and not redeemed goes back to the stock, stamps that are left go with the card.
 * A closed card says so until the job removes it.
 */
export function closeCard(
  { card, key, now }: { card: { code: string } | { id: string }; key?: string; now: Date },
  database: Database = db(),
): Promise<ClubDone> {
  const what = 'code' in card ? codeDigest(card.code).slice(0, 16) : card.id
  const work = async (tx: Database) => {
    const { id } = await takeCardRow(card, now, tx)
    const open = await tx.rewardRedemption.findMany({
      where: { cardId: id, state: 'taken' },
      select: { id: true },
      orderBy: { rewardId: 'asc' },
    })
    for (const voucher of open) await giveBack(voucher.id, tx)
    await tx.clubCard.update({ where: { id }, data: { closedAt: now, canShow: [] } })
    return id
  }
  return inTurn({ form: 'club-close', key, what, now }, work, database)
}

type AtDesk = { by: string; now: Date }

/**
 * Staff give the reward out for a voucher, once.
 * @returns false when it was redeemed or returned before, also in the same moment.
 */
export async function redeemVoucher(id: string, { by, now }: AtDesk, tx: Database): Promise<boolean> {
  const { count } = await tx.rewardRedemption.updateMany({
    where: { id, state: 'taken' },
    data: { state: 'redeemed', redeemedAt: now, redeemedBy: by },
  })
  return count === 1
}

/**
 * Staff take a voucher back, for example when the partner has no more of it. Only in a transaction: the row of the card
 * is taken first.
 * @returns false when it was redeemed or returned before, or the card is closed.
 */
export async function takeVoucherBack(id: string, now: Date, tx: Database): Promise<boolean> {
  const found = await tx.rewardRedemption.findUnique({ where: { id }, select: { cardId: true } })
  if (!found) return false
  await tx.clubCard.updateMany({ where: { id: found.cardId, closedAt: null }, data: { lastUsedAt: now } })
  return giveBack(id, tx)
}
