/** What a stamp is given for. */
export const stampReasons = ['lesson', 'session', 'event', 'helped-another', 'other'] as const

export const MAX_STAMPS_ON_SHEET = 60
/** A sheet that is good for longer would lie about, forgotten. In days. */
export const MAX_SHEET_DAYS = 366
/** What the form of a new sheet offers. In days. */
export const USUAL_SHEET_DAYS = 60

/** draft: only staff see it; open: may be taken; closed: no longer. */
export const rewardStates = ['draft', 'open', 'closed'] as const
export const MAX_COST = 60
export const MAX_STOCK = 10_000
export const MAX_TITLE = 120
export const MAX_DETAIL = 500

/** taken: the voucher waits to be shown; redeemed: given out; returned: stamps and stock are back. */
export const voucherStates = ['taken', 'redeemed', 'returned'] as const

/** A card that nobody used for so long is closed and removed. */
export const UNUSED_CARD_YEARS = 2
/** A card that its holder closed says so until it is removed. In days. */
export const CLOSED_CARD_DAYS = 30
/** Codes that nobody typed in are forgotten so long after the last day of their sheet. In days. */
export const EXPIRED_STAMP_DAYS = 90
export const EXPIRED_SHEET_YEARS = 2

/** Facets of one crystal on the card: one for each stamp. */
export const FACETS = 12

/** What the forms of the club can say of a field; each has a sentence in messages under errors.fields. */
export const clubFieldErrors = [
  'stamp-missing',
  'stamp-malformed',
  'stamp-unknown',
  'stamp-used',
  'stamp-revoked',
  'stamp-expired',
  'reward-gone',
  'reward-dear',
  'voucher-redeemed',
  'close-unsure',
] as const
