import type { Category } from '@/features/guides/types'
import type { Both } from '@/lib/i18n/both'
import type { rewardStates, stampReasons, voucherStates } from './constants'

export type StampReason = (typeof stampReasons)[number]
export type RewardState = (typeof rewardStates)[number]
export type VoucherState = (typeof voucherStates)[number]
/** What a member can show to neighbours: a theme is a category of guides. */
export type Theme = Category

/** A reward as the database has it. */
export type Reward = {
  id: string
  partnerId: string | null
  title: Both
  detail: { uk: string | null; en: string | null }
  /** In stamps. */
  cost: number
  stock: number
  taken: number
  /** YYYY-MM-DD, the last day; null for no end. */
  until: string | null
  state: RewardState
  demo: boolean
  version: number
}

/** A reward as everybody sees it. */
export type RewardOffer = Pick<Reward, 'id' | 'title' | 'detail' | 'cost' | 'until' | 'demo'> & {
  left: number
  partner: Both | null
}

/** A reward that a member took. */
export type Voucher = {
  id: string
  /** As people read it: `ACE-HKM-239`. */
  code: string
  title: Both
  partnerId: string | null
  cost: number
  state: VoucherState
  takenAt: Date
  redeemedAt: Date | null
}

/** What a card's code opens. */
export type Card = {
  /** As people read it. */
  code: string
  /** Stamps that may be spent. */
  balance: number
  /** All stamps that were ever collected, by what they were given for. */
  collected: Partial<Record<StampReason, number>>
  canShow: Theme[]
  vouchers: Voucher[]
  closedAt: Date | null
}

/** A card's page: with partners by name and with what may be taken now. */
export type CardPage = Omit<Card, 'vouchers'> & {
  vouchers: (Omit<Voucher, 'partnerId'> & { partner: Both | null })[]
  rewards: RewardOffer[]
}

/** A sheet of stamps as the list of staff shows it. */
export type Sheet = {
  id: string
  reason: StampReason
  count: number
  used: number
  issuedByName: string
  /** YYYY-MM-DD. */
  expiresOn: string
  revokedAt: Date | null
  createdAt: Date
}

/** A sheet right after it was made: the only time when its codes are known. */
export type PrintedSheet = {
  id: string
  reason: StampReason
  expiresOn: string
  /** As people read them. */
  codes: string[]
}

/** A sheet as its page shows it: `until` is the last day in words. */
export type ShownSheet = PrintedSheet & { until: string }

/** What staff see of a voucher whose code they typed. */
export type VoucherAtDesk = {
  id: string
  title: Both
  /** Name of the partner who gives it; null when the community does. */
  partner: Both | null
  cost: number
  state: VoucherState
  takenAt: Date
  redeemedAt: Date | null
  redeemedBy: string | null
}

/** The same with its moments in words, by the community's clock. */
export type ShownVoucher = Omit<VoucherAtDesk, 'takenAt' | 'redeemedAt'> & {
  takenAt: string
  redeemedAt: string | null
}

/** Counts of one month, YYYY-MM. */
export type MonthCounts = { month: string; given: number; collected: number; taken: number; redeemed: number }

/** The club in numbers, without anybody's card. */
export type ClubCounts = {
  cards: number
  /** Cards that hold at least one stamp that is not spent. */
  withStamps: number
  months: MonthCounts[]
  themes: { theme: Theme; cards: number }[]
}

/** Why something was not done with a card: no such open card, or what its code says. */
export type ClubRefusal =
  | 'unknown'
  | 'stamp-unknown'
  | 'stamp-used'
  | 'stamp-revoked'
  | 'stamp-expired'
  | 'reward-gone'
  | 'reward-dear'
  | 'voucher-redeemed'

/** `at` is when a used stamp had been used. `target` is the id of what was changed. */
export type ClubDone =
  | { ok: true; target: string; repeated: boolean }
  | { ok: false; reason: ClubRefusal; at?: Date }
