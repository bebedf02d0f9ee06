import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countByMonth, lastMonths } from './months'
import { rewardNow, stampsMissing } from './rewards'
import { sheetState } from './sheets'

const today = '2026-11-23'

it.each([
  [{}, 'active'],
  [{ expiresOn: '2026-11-23' }, 'active'],
  [{ expiresOn: '2026-11-22' }, 'expired'],
  [{ used: 20 }, 'used-up'],
  [{ used: 20, expiresOn: '2026-11-22' }, 'used-up'],
  [{ revokedAt: new Date(0), used: 20, expiresOn: '2026-11-22' }, 'revoked'],
] as const)('a sheet with %o is %s', (changes, state) => {
  const sheet = { revokedAt: null, expiresOn: '2026-12-31', used: 3, count: 20, ...changes }
  expect(sheetState(sheet, today)).toBe(state)
})

it.each([
  [{}, 'open'],
  [{ until: null }, 'open'],
  [{ until: '2026-11-23' }, 'open'],
  [{ until: '2026-11-22' }, 'over'],
  [{ taken: 5 }, 'gone'],
  [{ stock: 0, taken: 0 }, 'gone'],
  [{ state: 'draft', until: '2026-11-22' }, 'draft'],
  [{ state: 'closed', taken: 5 }, 'closed'],
] as const)('a reward with %o is %s', (changes, state) => {
  const reward = { state: 'open' as const, until: '2026-12-31', stock: 5, taken: 1, ...changes }
  expect(rewardNow(reward, today)).toBe(state)
})

it('says how many stamps are missing', () => {
  const amount = fc.nat(1000)
  fc.assert(
    fc.property(amount, amount, (cost, balance) => {
      const missing = stampsMissing(cost, balance)
      expect(missing === 0).toBe(balance >= cost)
      expect(balance + missing).toBe(Math.max(balance, cost))
    }),
  )
})

it('counts by month, over the turn of a year', () => {
  expect(lastMonths('2026-02-28', 4)).toEqual(['2026-02', '2026-01', '2025-12', '2025-11'])
  const things = [
    { kind: 'given', day: '2026-02-01', count: 30 },
    { kind: 'collected', day: '2026-02-28', count: 1 },
    { kind: 'collected', day: '2026-02-03', count: 1 },
    { kind: 'redeemed', day: '2025-12-31', count: 1 },
    { kind: 'taken', day: '2024-02-01', count: 1 },
  ] as const
  const none = { given: 0, collected: 0, taken: 0, redeemed: 0 }
  expect(countByMonth(['2026-02', '2025-12'], things)).toEqual([
    { ...none, month: '2026-02', given: 30, collected: 2 },
    { ...none, month: '2025-12', redeemed: 1 },
  ])
})
