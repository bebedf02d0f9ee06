import { beforeAll, beforeEach, expect, it } from 'vitest'
import { formatCode, parseCode } from '@/lib/codes'
import { db } from '@/lib/db'
import { idle } from '@/lib/form-state'
import messages from '@/messages/uk.json'
import { onEachDatabase } from '@/tests/support/databases'
import { askFrom } from '@/tests/support/staff'
import {
  closeCardAction,
  collectStampAction,
  returnVoucherAction,
  saveThemesAction,
  takeCardAction,
  takeRewardAction,
} from './actions'
import { clubFieldErrors } from './constants'
import { findCard } from './data'
import { loadCardByCode } from './loaders'
import { createSheet } from './mutations.sheets'

type Action = typeof collectStampAction

function form(values: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries({ locale: 'uk', ...values })) data.append(name, value)
  return data
}

/** Where an action leads, or what it answers; the framework carries redirects as errors. */
const send = (action: Action, values: Record<string, string> = {}) =>
  action(idle, form(values)).catch((error: { digest?: string }) => {
    if (!error.digest) throw error
    return error.digest.split(';')[2] ?? ''
  })

it('has a sentence for everything that it says of a field', () => {
  expect(Object.keys(messages.errors.fields)).toEqual(expect.arrayContaining([...clubFieldErrors]))
})

onEachDatabase('club actions', () => {
  let card = ''

  beforeAll(() => {
    process.env.AUTH_SECRET = 'a secret of the tests, long enough'
  })
  beforeEach(async () => {
    askFrom(`somebody ${Math.random()}`)
    await db().reward.deleteMany()
    card = String(await send(takeCardAction)).match(/^\/r\/([A-Z2-9-]{11})\?new=1$/)?.[1] ?? ''
  })

  const opened = () => findCard(parseCode(card) ?? '')
  const stamps = async (count: number) => {
    const sheet = { reason: 'event', count, expiresOn: '2999-01-01' } as const
    const staff = { id: 'olena', name: 'Олена' }
    return (await createSheet(sheet, { staff, now: new Date() }, db())).codes
  }

  it('take a card, collect a stamp as people type it, and say when it was used', async () => {
    const [stamp = ''] = await stamps(1)
    const typed = { card: card.toLowerCase(), stamp: ` ${stamp.toLowerCase().replaceAll('-', ' ')} ` }
    expect(await send(collectStampAction, { ...typed, locale: 'en' })).toBe(`/en/r/${card}?sent=stamp`)
    expect(await opened()).toMatchObject({ balance: 1, collected: { event: 1 } })
    expect(await send(collectStampAction, typed)).toMatchObject({
      status: 'invalid',
      fields: { stamp: expect.stringMatching(/^stamp-used\|.+, \d\d:\d\d$/) },
      values: { stamp: typed.stamp },
    })
  })

  it.each([
    ['', 'stamp-missing'],
    ['ABC', 'stamp-malformed'],
    ['ACE-HKM-239', 'stamp-unknown'],
  ])('refuse the stamp %j', async (stamp, code) => {
    expect(await send(collectStampAction, { card, stamp })).toMatchObject({ fields: { stamp: code } })
  })

  it('let nobody try code after code on one card, from wherever they ask', async () => {
    const tries = Array.from({ length: 21 }, (_, n) => {
      askFrom(`somebody ${n} ${card}`)
      return send(collectStampAction, { card, stamp: 'ACE-HKM-239' })
    })
    const answers = await Promise.all(tries)
    const refused = answers.filter((answer) => typeof answer === 'object' && answer.status === 'invalid')
    expect(refused).toHaveLength(20)
    expect(answers).toContainEqual(expect.objectContaining({ status: 'failed', code: 'limit' }))
  })

  it('give a reward for stamps, take it back, keep themes and close the card', async () => {
    const partner = await db().partner.create({
      data: { slug: card.toLowerCase(), kind: 'library', nameUk: 'Бібліотека', nameEn: 'Library' },
    })
    const data = { titleUk: 'Книжка', titleEn: 'A book', cost: 2, stock: 1, state: 'open' }
    const { id: reward } = await db().reward.create({ data: { ...data, partnerId: partner.id } })
    expect(await send(takeRewardAction, { card, reward })).toMatchObject({
      fields: { reward: 'reward-dear' },
    })
    for (const stamp of await stamps(2)) await send(collectStampAction, { card, stamp })
    expect(await send(takeRewardAction, { card, reward })).toBe(`/r/${card}?sent=reward`)
    const shown = () => loadCardByCode(parseCode(card) ?? '')
    expect(await shown()).toMatchObject({
      balance: 0,
      vouchers: [{ state: 'taken', partner: null }],
      rewards: [{ left: 0, partner: null }],
    })
    await db().partner.update({ where: { id: partner.id }, data: { visibility: 'public' } })
    expect(await shown()).toMatchObject({ rewards: [{ partner: { uk: 'Бібліотека', en: 'Library' } }] })
    const voucher = (await opened())?.vouchers[0]?.id ?? ''
    expect(await send(returnVoucherAction, { card, voucher })).toBe(`/r/${card}?sent=return`)
    expect(await send(returnVoucherAction, { card, voucher })).toMatchObject({
      fields: { voucher: 'voucher-redeemed' },
    })
    const boxes = { 'show.money': 'on', 'show.start': 'on', 'show.nothing': 'on' }
    expect(await send(saveThemesAction, { card, ...boxes })).toBe(`/r/${card}?sent=themes`)
    expect(await opened()).toMatchObject({ balance: 2, canShow: ['start', 'money'] })
    expect(await send(closeCardAction, { card })).toMatchObject({ fields: { sure: 'close-unsure' } })
    expect(await send(closeCardAction, { card, sure: 'on' })).toBe(`/r/${card}?sent=closed`)
    expect(await send(saveThemesAction, { card })).toMatchObject({ status: 'failed', code: 'gone' })
  })

  it('tell nothing of an unknown card and store nothing of a robot', async () => {
    const unknown = formatCode('ACEHKM239')
    const [stamp = ''] = await stamps(1)
    for (const code of [unknown, 'no code'])
      expect(await send(collectStampAction, { card: code, stamp })).toMatchObject({ code: 'gone' })
    const before = await db().clubCard.count()
    expect(await send(takeCardAction, { website: 'x' })).toMatch(/^\/r\/.*\?new=1$/)
    expect(await send(collectStampAction, { card, stamp, website: 'x' })).toBe(`/r/${card}?sent=stamp`)
    expect([await db().clubCard.count(), (await opened())?.balance]).toEqual([before, 0])
  })
})
