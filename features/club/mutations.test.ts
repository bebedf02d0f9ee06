import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { formatCode, parseCode } from '@/lib/codes'
import { type Database, db, openDatabase } from '@/lib/db'
import { writeTransaction } from '@/lib/write-transaction'
import { onEachDatabase } from '@/tests/support/databases'
import { findCard } from './data'
import { findVoucher } from './data.staff'
import { clubRetention } from './jobs'
import { collectStamp, createCard, saveThemes } from './mutations'
import { createSheet, revokeSheet } from './mutations.sheets'
import { closeCard, redeemVoucher, returnVoucher, takeReward, takeVoucherBack } from './mutations.vouchers'

const now = new Date('2026-11-23T10:00:00Z')
const later = (days: number) => new Date(now.getTime() + days * 86_400_000)
const staff = { id: 'olena', name: 'Олена' }
const bare = (code: string) => parseCode(code) ?? ''

async function stampsOf(count: number, expiresOn = '2026-12-31') {
  const sheet = await createSheet({ reason: 'lesson', count, expiresOn }, { staff, now }, db())
  return { id: sheet.id, codes: sheet.codes.map(bare) }
}

async function cardWith(balance: number): Promise<string> {
  const code = await createCard({ now })
  await db().clubCard.update({ where: { code }, data: { balance } })
  return code
}

const reward = (
  fields: { cost?: number; stock?: number; until?: string; state?: string; demo?: boolean } = {},
) =>
  db().reward.create({
    data: { titleUk: 'Книжка', titleEn: 'A book', cost: 2, stock: 5, state: 'open', ...fields },
  })

const balanceOf = async (code: string) => (await findCard(code))?.balance

onEachDatabase('the club', ({ url, kind }) => {
  let clients: Database[] = []
  /**
   * Connections take turns, as instances of the portal do. Waiting for SQLite's lock stops a whole process, so there
   * everything of one process goes through one; tests/integration/club.test.ts has many.
   */
  const client = (n: number) => clients[n % clients.length] ?? db()

  beforeAll(() => {
    process.env.AUTH_SECRET = 'a secret of the tests, long enough'
    clients = kind === 'sqlite' ? [] : Array.from({ length: 4 }, () => openDatabase(url()))
  })
  afterAll(() => Promise.all(clients.map((one) => one.$disconnect())))
  beforeEach(async () => {
    await db().clubCard.deleteMany()
    await db().stampSheet.deleteMany()
    await db().reward.deleteMany()
  })

  it('makes one card of ten taps on one page, and a card for everybody in the room', async () => {
    const key = 'a-page-that-was-opened-once'
    const taps = await Promise.all(Array.from({ length: 10 }, (_, n) => createCard({ key, now }, client(n))))
    expect(new Set(taps).size).toBe(1)
    await Promise.all(Array.from({ length: 5 }, () => createCard({ now })))
    expect(await db().clubCard.count()).toBe(6)
    expect(await createCard({ key, now: later(1) })).not.toBe(taps[0])
  })

  describe('a stamp', () => {
    it('counts once when 20 cards try it at the same moment', async () => {
      const { codes } = await stampsOf(1)
      const cards = await Promise.all(Array.from({ length: 20 }, () => createCard({ now })))
      const stamp = codes[0] ?? ''
      const done = await Promise.all(cards.map((card, n) => collectStamp({ card, stamp, now }, client(n))))
      expect(done.filter(({ ok }) => ok)).toHaveLength(1)
      for (const one of done.filter(({ ok }) => !ok))
        expect(one).toEqual({ ok: false, reason: 'stamp-used', at: now })
      const { _sum } = await db().clubCard.aggregate({ _sum: { balance: true } })
      expect(_sum.balance).toBe(1)
    })

    it('counts once when one card tries it 20 times, and taps of one submit are one', async () => {
      const { codes } = await stampsOf(2)
      const card = await createCard({ now })
      const [first = '', second = ''] = codes
      const tries = Array.from({ length: 20 }, (_, n) => collectStamp({ card, stamp: first, now }, client(n)))
      expect((await Promise.all(tries)).filter(({ ok }) => ok)).toHaveLength(1)
      const key = 'a-page-that-was-opened-twice'
      const taps = Array.from({ length: 5 }, (_, n) =>
        collectStamp({ card, stamp: second, key, now }, client(n)),
      )
      const done = await Promise.all(taps)
      expect(done.every(({ ok }) => ok)).toBe(true)
      expect(done.filter((one) => one.ok && !one.repeated)).toHaveLength(1)
      expect(await findCard(card)).toMatchObject({ balance: 2, collected: { lesson: 2 } })
    })

    it('is worth nothing when unknown, over or revoked, and its code is stored nowhere', async () => {
      const card = await createCard({ now })
      const [old, lost] = [await stampsOf(1, '2026-11-22'), await stampsOf(2)]
      const [first = '', second = ''] = lost.codes
      expect(await collectStamp({ card, stamp: 'ACEHKM239', now })).toMatchObject({ reason: 'stamp-unknown' })
      expect(await collectStamp({ card, stamp: old.codes[0] ?? '', now })).toMatchObject({
        reason: 'stamp-expired',
      })
      expect(await collectStamp({ card, stamp: first, now })).toMatchObject({ ok: true })
      expect(await revokeSheet(lost.id, now, db())).toBe(true)
      expect(await revokeSheet(lost.id, now, db())).toBe(false)
      expect(await collectStamp({ card, stamp: second, now })).toMatchObject({ reason: 'stamp-revoked' })
      expect(await collectStamp({ card: 'ACEHKM239', stamp: first, now })).toMatchObject({
        reason: 'unknown',
      })
      expect(await balanceOf(card)).toBe(1)
      const stored = JSON.stringify([await db().clubStamp.findMany(), await db().stampSheet.findMany()])
      for (const code of lost.codes) {
        expect(stored).not.toContain(code)
        expect(stored).not.toContain(formatCode(code))
      }
    })
  })

  describe('a reward', () => {
    it('with a stock of 5 goes to exactly 5 of 50 who ask at once', async () => {
      const { id } = await reward()
      const cards = await Promise.all(Array.from({ length: 50 }, () => cardWith(2)))
      const done = await Promise.all(cards.map((card, n) => takeReward({ card, reward: id, now }, client(n))))
      expect(done.filter(({ ok }) => ok)).toHaveLength(5)
      for (const one of done.filter(({ ok }) => !ok)) expect(one).toMatchObject({ reason: 'reward-gone' })
      expect(await db().reward.findUnique({ where: { id } })).toMatchObject({ taken: 5, stock: 5 })
      expect(await db().rewardRedemption.count()).toBe(5)
      const { _sum } = await db().clubCard.aggregate({ _sum: { balance: true } })
      expect(_sum.balance).toBe(90)
    })

    it('never costs more than the card has, however many are taken at once', async () => {
      const rewards = await Promise.all(Array.from({ length: 4 }, () => reward({ cost: 2, stock: 50 })))
      const card = await cardWith(7)
      const takes = Array.from({ length: 20 }, (_, n) =>
        takeReward({ card, reward: rewards[n % 4]?.id ?? '', now }, client(n)),
      )
      const done = await Promise.all(takes)
      expect(done.filter(({ ok }) => ok)).toHaveLength(3)
      for (const one of done.filter(({ ok }) => !ok)) expect(one).toMatchObject({ reason: 'reward-dear' })
      expect(await balanceOf(card)).toBe(1)
      const { _sum } = await db().reward.aggregate({ _sum: { taken: true } })
      expect(_sum.taken).toBe(3)
    })

    it('is taken once by taps of one submit', async () => {
      const { id } = await reward()
      const card = await cardWith(9)
      const key = 'a-page-with-a-single-button'
      const done = await Promise.all(
        Array.from({ length: 5 }, (_, n) => takeReward({ card, reward: id, key, now }, client(n))),
      )
      expect(new Set(done.map((one) => one.ok && one.target)).size).toBe(1)
      expect(await balanceOf(card)).toBe(7)
    })

    it.each([
      ['an example', { demo: true }],
      ['a draft', { state: 'draft' }],
      ['over', { until: '2026-11-22' }],
    ])('that is %s may not be taken, and costs nothing', async (_what, fields) => {
      const { id } = await reward(fields)
      const card = await cardWith(2)
      expect(await takeReward({ card, reward: id, now })).toMatchObject({ reason: 'reward-gone' })
      expect(await balanceOf(card)).toBe(2)
    })
  })

  describe('a voucher', () => {
    async function taken(balance = 2) {
      const { id } = await reward()
      const card = await cardWith(balance)
      const done = await takeReward({ card, reward: id, now })
      if (!done.ok) throw new Error(done.reason)
      return { card, rewardId: id, id: done.target }
    }
    const left = async (id: string) => (await db().reward.findUnique({ where: { id } }))?.taken

    it('is redeemed by one of ten who type its code at once', async () => {
      const { id, card } = await taken()
      const redeem = (n: number) =>
        writeTransaction((tx) => redeemVoucher(id, { by: `Особа ${n}`, now }, tx), client(n))
      const done = await Promise.all(Array.from({ length: 10 }, (_, n) => redeem(n)))
      expect(done.filter(Boolean)).toHaveLength(1)
      const { vouchers } = (await findCard(card)) ?? { vouchers: [] }
      expect(await findVoucher(bare(vouchers[0]?.code ?? ''))).toMatchObject({
        state: 'redeemed',
        redeemedAt: now,
        redeemedBy: `Особа ${done.indexOf(true)}`,
      })
      expect(await returnVoucher({ card, voucher: id, now })).toMatchObject({ reason: 'voucher-redeemed' })
    })

    it('that comes back gives stamps and stock back once, to its own card only', async () => {
      const { id, card, rewardId } = await taken()
      const other = await cardWith(0)
      expect(await returnVoucher({ card: other, voucher: id, now })).toMatchObject({ reason: 'unknown' })
      const tries = Array.from({ length: 10 }, (_, n) => returnVoucher({ card, voucher: id, now }, client(n)))
      expect((await Promise.all(tries)).filter(({ ok }) => ok)).toHaveLength(1)
      expect([await balanceOf(card), await left(rewardId)]).toEqual([2, 0])
      const late = (tx: Database) => redeemVoucher(id, { by: 'Олена', now }, tx)
      expect(await writeTransaction(late)).toBe(false)
      expect(await writeTransaction((tx) => takeVoucherBack(id, now, tx))).toBe(false)
    })

    it('is either redeemed or returned, never both', async () => {
      const { id, card, rewardId } = await taken()
      const [redeemed, returned] = await Promise.all([
        writeTransaction((tx) => redeemVoucher(id, { by: 'Олена', now }, tx), client(0)),
        returnVoucher({ card, voucher: id, now }, client(1)),
      ])
      expect(redeemed).not.toBe(returned.ok)
      expect([await balanceOf(card), await left(rewardId)]).toEqual(redeemed ? [0, 1] : [2, 0])
    })

    it('goes back to the stock when its card is closed, and a closed card does nothing more', async () => {
      const { card, rewardId } = await taken(4)
      const { codes } = await stampsOf(1)
      expect(await closeCard({ card: { code: card }, now })).toMatchObject({ ok: true })
      expect(await left(rewardId)).toBe(0)
      expect(await findCard(card)).toMatchObject({ closedAt: now, vouchers: [{ state: 'returned' }] })
      expect(await takeReward({ card, reward: rewardId, now })).toMatchObject({ reason: 'unknown' })
      expect(await collectStamp({ card, stamp: codes[0] ?? '', now })).toMatchObject({ reason: 'unknown' })
    })
  })

  it('keeps what a member can show, in the order of the guides', async () => {
    const card = await createCard({ now })
    await saveThemes({ card, themes: ['money', 'start'], now })
    expect(await findCard(card)).toMatchObject({ canShow: ['start', 'money'] })
  })

  it('removes cards after two years without use and long expired stamps', async () => {
    const none = { cards: 0, stamps: 0, sheets: 0 }
    const [unused, used] = [await createCard({ now }), await createCard({ now })]
    const { codes } = await stampsOf(3, '2026-12-31')
    await collectStamp({ card: used, stamp: codes[0] ?? '', now: later(30) })
    expect(await clubRetention(later(90))).toEqual(none)
    expect(await clubRetention(later(130))).toEqual({ ...none, stamps: 2 })
    expect(await clubRetention(new Date('2028-11-23T09:59:59Z'))).toEqual(none)
    expect(await clubRetention(new Date('2028-11-23T10:00:00Z'))).toEqual({ ...none, cards: 1 })
    expect([await findCard(unused), await balanceOf(used)]).toEqual([null, 1])
    expect(await clubRetention(new Date('2029-01-02T00:00:00Z'))).toEqual({ cards: 1, stamps: 0, sheets: 1 })
    expect(await db().clubStamp.count()).toBe(0)
  })
})
