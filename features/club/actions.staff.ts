'use server'

import { staffAction } from '@/features/auth/builders'
import { formatDay, formatStamp, localDay } from '@/lib/dates'
import { addDays } from '@/lib/days'
import type { Locale } from '@/lib/i18n/locales'
import { MAX_SHEET_DAYS } from './constants'
import { findVoucher } from './data.staff'
import { saveReward } from './mutations.rewards'
import { createSheet, revokeSheet } from './mutations.sheets'
import { redeemVoucher, takeVoucherBack } from './mutations.vouchers'
import { rewardSchema, sheetIdSchema, sheetSchema, voucherCodeSchema } from './schema.staff'
import type { ShownSheet, ShownVoucher, VoucherAtDesk } from './types'

const shown = (voucher: VoucherAtDesk, locale: Locale): ShownVoucher => ({
  ...voucher,
  takenAt: formatStamp(voucher.takenAt, locale),
  redeemedAt: voucher.redeemedAt && formatStamp(voucher.redeemedAt, locale),
})

/** Makes a sheet of stamps: its codes come back with this answer and are never known again. */
export const issueSheetAction = staffAction<typeof sheetSchema, ShownSheet>(
  sheetSchema,
  { permission: 'issue:stamp', name: 'stamp-sheet-issue' },
  async (input, { staff, tx, now, locale }) => {
    const today = localDay(now)
    if (input.expiresOn < today) return { status: 'invalid', fields: { expiresOn: 'day-over' } }
    if (input.expiresOn > addDays(today, MAX_SHEET_DAYS))
      return { status: 'invalid', fields: { expiresOn: 'day-too-far' } }
    const sheet = await createSheet(input, { staff, now }, tx)
    const data = { ...sheet, until: formatDay(sheet.expiresOn, locale) }
    return { status: 'ok', audit: { entity: 'stamp-sheet', id: sheet.id, after: input }, data }
  },
)

/** Makes what was not collected from a lost sheet worthless. */
export const revokeSheetAction = staffAction(
  sheetIdSchema,
  { permission: 'issue:stamp', name: 'stamp-sheet-revoke' },
  async ({ id }, { tx, now }) => {
    if (!(await revokeSheet(id, now, tx))) return { status: 'failed', code: 'changed' }
    return { status: 'ok', audit: { entity: 'stamp-sheet', id, action: 'revoke:stamp-sheet' } }
  },
)

/** What a voucher's code is. Nothing changes. */
export const findVoucherAction = staffAction<typeof voucherCodeSchema, ShownVoucher>(
  voucherCodeSchema,
  { permission: 'redeem:reward', name: 'voucher-find', refresh: false },
  async ({ code }, { tx, locale }) => {
    const voucher = await findVoucher(code, tx)
    return voucher
      ? { status: 'ok', audit: [], data: shown(voucher, locale) }
      : { status: 'invalid', fields: { code: 'voucher-unknown' } }
  },
)

/** Gives the reward out for a voucher, once; the answer says who gave it and when. */
export const redeemVoucherAction = staffAction<typeof voucherCodeSchema, ShownVoucher>(
  voucherCodeSchema,
  { permission: 'redeem:reward', name: 'voucher-redeem', refresh: false },
  async ({ code }, { staff, tx, now, locale }) => {
    const found = await findVoucher(code, tx)
    if (!found) return { status: 'invalid', fields: { code: 'voucher-unknown' } }
    if (!(await redeemVoucher(found.id, { by: staff.name, now }, tx)))
      return { status: 'conflict', data: shown(found, locale) }
    const after = { state: 'redeemed', reward: found.title.uk }
    const done = { ...found, state: 'redeemed' as const, redeemedAt: now, redeemedBy: staff.name }
    return { status: 'ok', audit: { entity: 'voucher', id: found.id, after }, data: shown(done, locale) }
  },
)

/** Takes a voucher back that was not redeemed: stamps go to its card, the piece to the stock. */
export const takeVoucherBackAction = staffAction<typeof voucherCodeSchema, ShownVoucher>(
  voucherCodeSchema,
  { permission: 'redeem:reward', name: 'voucher-return', refresh: false },
  async ({ code }, { tx, now, locale }) => {
    const found = await findVoucher(code, tx)
    if (!found) return { status: 'invalid', fields: { code: 'voucher-unknown' } }
    if (!(await takeVoucherBack(found.id, now, tx))) return { status: 'conflict', data: shown(found, locale) }
    const audit = { entity: 'voucher', id: found.id, action: 'return:voucher', after: { state: 'returned' } }
    return { status: 'ok', audit, data: shown({ ...found, state: 'returned' }, locale) }
  },
)

const refusedAt = {
  'stock-below-taken': 'stock',
  'cost-fixed': 'cost',
  'partner-unknown': 'partnerId',
} as const

/** Writes a reward and goes back to their list. */
export const saveRewardAction = staffAction(
  rewardSchema,
  { permission: 'update:reward', name: 'reward-save' },
  async (input, { tx, now }) => {
    const saved = await saveReward(input, now, tx)
    if (!saved.ok) {
      const { reason } = saved
      if (reason === 'conflict') return { status: 'conflict' }
      return { status: 'invalid', fields: { [refusedAt[reason]]: reason } }
    }
    const { before, after } = saved
    const audit = { entity: 'reward', id: after.id, before, after }
    return { status: 'ok', audit, redirectTo: '/admin/club/rewards' }
  },
)
