import { beforeEach, expect, it } from 'vitest'
import { formatCode, parseCode } from '@/lib/codes'
import { localDay } from '@/lib/dates'
import { db } from '@/lib/db'
import { staffIdle } from '@/lib/staff-form-state'
import messages from '@/messages/uk.json'
import { onEachDatabase } from '@/tests/support/databases'
import { actAs, hire, type Person, staffForm } from '@/tests/support/staff'
import {
  findVoucherAction,
  issueSheetAction,
  redeemVoucherAction,
  revokeSheetAction,
  saveRewardAction,
  takeVoucherBackAction,
} from './actions.staff'
import { findCard } from './data'
import { loadClub, loadRewards } from './loaders.staff'
import { collectStamp, createCard } from './mutations'
import { takeReward } from './mutations.vouchers'

const values = {
  titleUk: 'Книжка',
  titleEn: 'A book',
  detailUk: '',
  detailEn: '',
  partnerId: '',
  cost: '1',
  stock: '5',
  until: '',
  state: 'open',
}
const saved = { digest: expect.stringContaining('/admin/club/rewards') }

onEachDatabase('what staff do in the club', () => {
  let tutor: Person
  beforeEach(async () => {
    await db().clubCard.deleteMany()
    await db().stampSheet.deleteMany()
    await db().reward.deleteMany()
    tutor = await hire(db(), ['tutor'])
    actAs(tutor, '/admin/club')
  })
  const issue = (changes: Record<string, string> = {}) =>
    issueSheetAction(
      staffIdle,
      staffForm({ reason: 'lesson', count: '3', expiresOn: '2026-12-31', ...changes }),
    )
  const save = async (changes: Record<string, string> = {}) => {
    actAs(await hire(db(), ['editor']), '/admin/club/rewards')
    return saveRewardAction(staffIdle, staffForm({ ...values, ...changes }))
  }
  const codesOf = (state: Awaited<ReturnType<typeof issue>>) =>
    state.status === 'ok' ? (state.data?.codes ?? []).map((code) => parseCode(code) ?? '') : []
  const audit = (entity: string) => db().auditEntry.findMany({ where: { entity }, orderBy: { at: 'desc' } })
  const inAYear = localDay(new Date(Date.now() + 500 * 86_400_000))

  /** A card that has paid for a reward with a stamp. @returns codes without dashes. */
  async function paid() {
    await expect(save()).rejects.toMatchObject(saved)
    actAs(tutor)
    const expiresOn = localDay(new Date())
    const [stamp = ''] = codesOf(await issue({ expiresOn }))
    const now = new Date()
    const card = await createCard({ now })
    await collectStamp({ card, stamp, now })
    const { id } = await db().reward.findFirstOrThrow()
    await takeReward({ card, reward: id, now })
    return { card, rewardId: id, code: (await findCard(card))?.vouchers[0]?.code ?? '' }
  }

  it('makes sheets whose codes nobody sees again, and revokes them once', async () => {
    const state = await issue({ expiresOn: localDay(new Date()) })
    const codes = codesOf(state)
    expect(new Set(codes).size).toBe(3)
    const { id } = await db().stampSheet.findFirstOrThrow()
    const kept = JSON.stringify([await db().auditEntry.findMany(), await db().clubStamp.findMany()])
    for (const code of codes) {
      expect(kept).not.toContain(code)
      expect(kept).not.toContain(formatCode(code))
    }
    const revoke = () => revokeSheetAction(staffIdle, staffForm({ id }))
    expect(await revoke()).toMatchObject({ status: 'ok' })
    expect(await revoke()).toMatchObject({ status: 'failed', code: 'changed' })
    const entries = (await audit('stamp-sheet')).filter(({ entityId }) => entityId === id)
    expect(entries.map(({ action }) => action).sort()).toEqual(['issue:stamp', 'revoke:stamp-sheet'])
  })

  it.each([
    [{ count: '0' }, 'count', 'number-range'],
    [{ count: '61' }, 'count', 'number-range'],
    [{ count: '' }, 'count', 'required'],
    [{ count: '1.5' }, 'count', 'number-range'],
    [{ reason: 'money' }, 'reason', 'choice-unknown'],
    [{ expiresOn: '2020-01-01' }, 'expiresOn', 'day-over'],
    [{ expiresOn: inAYear }, 'expiresOn', 'day-too-far'],
    [{ expiresOn: '2026-02-30' }, 'expiresOn', 'day-form'],
  ])('refuses a sheet with %o', async (changes, field, code) => {
    expect(await issue(changes as Record<string, string>)).toMatchObject({ fields: { [field]: code } })
    const known = { ...messages.errors.fields, ...messages.staff.fieldErrors }
    expect(Object.keys(known)).toContain(code)
    expect(await db().stampSheet.count()).toBe(0)
  })

  it('redeems a voucher once; the second time it says who did and when', async () => {
    const { code } = await paid()
    const ask = (action: typeof findVoucherAction) =>
      action(staffIdle, staffForm({ code: code.toLowerCase() }))
    expect(await ask(findVoucherAction)).toMatchObject({ data: { state: 'taken', title: { uk: 'Книжка' } } })
    expect(await ask(redeemVoucherAction)).toMatchObject({ status: 'ok', data: { state: 'redeemed' } })
    actAs(await hire(db(), ['consultant']))
    const done = { state: 'redeemed', redeemedBy: tutor.name, redeemedAt: expect.any(String) }
    expect(await ask(findVoucherAction)).toMatchObject({ status: 'ok', data: done })
    expect(await ask(redeemVoucherAction)).toMatchObject({ status: 'conflict', data: done })
    expect(await ask(takeVoucherBackAction)).toMatchObject({ status: 'conflict', data: done })
    const entries = await audit('voucher')
    expect(JSON.stringify(entries)).not.toContain(parseCode(code))
    expect(entries[0]).toMatchObject({ action: 'redeem:reward', actorName: tutor.name })
  })

  it('takes a voucher back, with stamps and stock, and knows no other codes', async () => {
    const { code, card, rewardId } = await paid()
    const back = () => takeVoucherBackAction(staffIdle, staffForm({ code }))
    expect(await back()).toMatchObject({ status: 'ok', data: { state: 'returned' } })
    expect(await back()).toMatchObject({ status: 'conflict' })
    expect(await findCard(card)).toMatchObject({ balance: 1 })
    expect(await db().reward.findUnique({ where: { id: rewardId } })).toMatchObject({ taken: 0 })
    for (const [typed, problem] of [
      ['', 'voucher-missing'],
      ['ABC', 'code-invalid'],
      [formatCode(card), 'voucher-unknown'],
    ] as const)
      expect(await redeemVoucherAction(staffIdle, staffForm({ code: typed }))).toMatchObject({
        fields: { code: problem },
      })
  })

  it('changes a reward, but neither below what was taken nor at another price', async () => {
    const { rewardId: id } = await paid()
    const same = { id, version: '1' }
    expect(await save({ ...same, stock: '0' })).toMatchObject({ fields: { stock: 'stock-below-taken' } })
    expect(await save({ ...same, cost: '2' })).toMatchObject({ fields: { cost: 'cost-fixed' } })
    expect(await save({ ...same, partnerId: 'nobody' })).toMatchObject({
      fields: { partnerId: 'partner-unknown' },
    })
    expect(await save({ ...same, until: 'soon' })).toMatchObject({ fields: { until: 'day-form' } })
    await expect(save({ ...same, stock: '1', until: '2026-12-31' })).rejects.toMatchObject(saved)
    expect(await save({ ...same, titleEn: 'Late' })).toMatchObject({ status: 'conflict' })
    const { rewards } = await loadRewards()
    expect(rewards).toMatchObject([{ stock: 1, taken: 1, until: '2026-12-31', cost: 1, version: 2 }])
    expect((await audit('reward')).filter(({ entityId }) => entityId === id)).toHaveLength(2)
  })

  it('counts without telling cards apart, for those who may read it', async () => {
    await paid()
    actAs(await hire(db(), ['analyst']), '/admin/club')
    const { counts, sheets, may } = await loadClub(new Date())
    expect(counts).toMatchObject({ cards: 1, withStamps: 0 })
    expect(counts.months).toHaveLength(12)
    expect(counts.months[0]).toMatchObject({ given: 3, collected: 1, taken: 1, redeemed: 0 })
    expect(sheets).toMatchObject([{ count: 3, used: 1, issuedByName: tutor.name }])
    expect(may).toEqual({ issue: false, redeem: false, update: false })
    expect(await issue()).toMatchObject({ status: 'failed', code: 'forbidden' })
  })
})
