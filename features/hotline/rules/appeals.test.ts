import { describe, expect, it } from 'vitest'
import { appealStates, appealTerms } from '../constants'
import { appealDueOn, canExtend, canFinish, isAppealOverdue } from './appeals'

describe('terms of an appeal', () => {
  it.each([
    ['2026-11-23', '15-days', '2026-12-08'],
    ['2026-11-23', '1-month', '2026-12-23'],
    ['2026-11-23', '45-days', '2027-01-07'],
    ['2026-12-31', '15-days', '2027-01-15'],
    ['2026-12-31', '1-month', '2027-01-31'],
    ['2027-01-31', '1-month', '2027-02-28'],
    ['2028-01-30', '1-month', '2028-02-29'],
    ['2026-08-31', '1-month', '2026-09-30'],
    ['2026-10-20', '15-days', '2026-11-04'],
  ] as const)('%s, %s → %s', (received, term, due) => {
    expect(appealDueOn(received, term)).toBe(due)
  })

  it('never pass 45 days', () => {
    for (const term of appealTerms)
      expect(appealDueOn('2026-12-17', term) <= appealDueOn('2026-12-17', '45-days')).toBe(true)
  })

  it('are made longer only while the appeal runs, and once', () => {
    expect(appealTerms.filter((term) => canExtend('registered', term))).toEqual(['15-days', '1-month'])
    expect(appealStates.filter((state) => canExtend(state, '1-month'))).toEqual(['registered'])
    expect(appealStates.filter(canFinish)).toEqual(['registered'])
  })

  it('are over the day after the last one', () => {
    expect(isAppealOverdue('registered', '2026-12-08', '2026-12-08')).toBe(false)
    expect(isAppealOverdue('registered', '2026-12-08', '2026-12-09')).toBe(true)
    expect(isAppealOverdue('answered', '2026-12-08', '2026-12-09')).toBe(false)
  })
})
