import type { Sheet } from '../types'

export type SheetState = 'active' | 'used-up' | 'expired' | 'revoked'

/** @param today YYYY-MM-DD in the community's time; the last day of a sheet still counts. */
export function sheetState(
  { revokedAt, expiresOn, used, count }: Pick<Sheet, 'revokedAt' | 'expiresOn' | 'used' | 'count'>,
  today: string,
): SheetState {
  if (revokedAt) return 'revoked'
  if (used >= count) return 'used-up'
  return expiresOn < today ? 'expired' : 'active'
}
