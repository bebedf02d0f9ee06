import 'server-only'
import { categories } from '@/features/guides/constants'
import { codeDigest, formatCode } from '@/lib/codes'
import { db } from '@/lib/db'
import { stampReasons, voucherStates } from './constants'
import type { Card, StampReason, Theme, VoucherState } from './types'

const toReason = (reason: string): StampReason => stampReasons.find((known) => known === reason) ?? 'other'
const toState = (state: string): VoucherState => voucherStates.find((known) => known === state) ?? 'returned'

/** The themes of a card, in the order of the guides; what is no theme any more is left out. */
export function toThemes(stored: unknown): Theme[] {
  const named: readonly unknown[] = Array.isArray(stored) ? stored : []
  return categories.filter((theme) => named.includes(theme))
}

/** The card of a stored code (nine characters), as its holder sees it. */
export async function findCard(code: string): Promise<Card | null> {
  const row = await db().clubCard.findUnique({
    where: { codeDigest: codeDigest(code) },
    include: {
      stamps: { select: { sheet: { select: { reason: true } } } },
      redemptions: {
        include: { reward: { select: { titleUk: true, titleEn: true, partnerId: true, cost: true } } },
        orderBy: [{ takenAt: 'desc' }, { id: 'asc' }],
        take: 50,
      },
    },
  })
  if (!row) return null
  const collected: Card['collected'] = {}
  for (const { sheet } of row.stamps) {
    const reason = toReason(sheet.reason)
    collected[reason] = (collected[reason] ?? 0) + 1
  }
  return {
    code: formatCode(row.code),
    balance: row.balance,
    collected,
    canShow: toThemes(row.canShow),
    closedAt: row.closedAt,
    vouchers: row.redemptions.map(({ id, code: voucher, state, takenAt, redeemedAt, reward }) => ({
      id,
      code: formatCode(voucher),
      title: { uk: reward.titleUk, en: reward.titleEn },
      partnerId: reward.partnerId,
      cost: reward.cost,
      state: toState(state),
      takenAt,
      redeemedAt,
    })),
  }
}
