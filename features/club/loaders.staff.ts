import 'server-only'
import { can } from '@/features/auth/access'
import { requireStaff } from '@/features/auth/loaders'
import type { Staff } from '@/features/auth/types'
import { loadPartnerNames } from '@/features/partners/loaders'
import { localDay } from '@/lib/dates'
import { addDays } from '@/lib/days'
import type { Both } from '@/lib/i18n/both'
import { MAX_SHEET_DAYS, USUAL_SHEET_DAYS } from './constants'
import { getReward, listRewards } from './data.rewards'
import { countClub, listSheets } from './data.staff'
import type { ClubCounts, Reward, Sheet } from './types'

type PartnerChoice = { id: string; name: Both }
export type ClubOverview = {
  staff: Staff
  counts: ClubCounts
  sheets: Sheet[]
  rewards: Reward[]
  /** What this person may do here. */
  may: { issue: boolean; redeem: boolean; update: boolean }
}

/** The club in numbers, its sheets and its rewards. */
export async function loadClub(now: Date): Promise<ClubOverview> {
  const staff = await requireStaff('read:club')
  const [counts, sheets, rewards] = await Promise.all([countClub(now), listSheets(), listRewards()])
  const may = {
    issue: can(staff.roles, 'issue:stamp'),
    redeem: can(staff.roles, 'redeem:reward'),
    update: can(staff.roles, 'update:reward'),
  }
  return { staff, counts, sheets, rewards, may }
}

/** The days between which a new sheet may end, and the usual one: YYYY-MM-DD. */
export async function loadNewSheet(
  now: Date,
): Promise<{ staff: Staff; days: { from: string; to: string; usual: string } }> {
  const staff = await requireStaff('issue:stamp')
  const from = localDay(now)
  return { staff, days: { from, to: addDays(from, MAX_SHEET_DAYS), usual: addDays(from, USUAL_SHEET_DAYS) } }
}

/** Who stands at the desk where vouchers are given in. */
export async function loadRedeemer(): Promise<Staff> {
  return requireStaff('redeem:reward')
}

async function choices(): Promise<PartnerChoice[]> {
  return (await loadPartnerNames()).map(({ id, name }) => ({ id, name }))
}

/** All rewards, for their editors. */
export async function loadRewards(): Promise<{ staff: Staff; rewards: Reward[] }> {
  const staff = await requireStaff('update:reward')
  return { staff, rewards: await listRewards() }
}

/** One reward to be changed, null for an unknown one; without an id, what a new one needs. */
export async function loadReward(
  id?: string,
): Promise<{ staff: Staff; reward: Reward | null; partners: PartnerChoice[] }> {
  const staff = await requireStaff('update:reward')
  const [reward, partners] = await Promise.all([id === undefined ? null : getReward(id), choices()])
  return { staff, reward, partners }
}
