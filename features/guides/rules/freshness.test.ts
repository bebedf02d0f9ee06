import { describe, expect, it } from 'vitest'
import { guideFreshness } from './freshness'

const noon = new Date('2026-11-23T10:00:00Z')

describe('freshness of a guide', () => {
  it('is never checked while nobody has looked and the day has not passed', () => {
    expect(guideFreshness({ checkedOn: null, reviewBy: '2027-02-21' }, noon)).toEqual({
      state: 'never-checked',
      daysLeft: 90,
    })
  })

  it('is fresh up to and on the day of review', () => {
    const guide = { checkedOn: '2026-11-20', reviewBy: '2026-11-23' }
    expect(guideFreshness(guide, noon)).toEqual({
      state: 'fresh',
      checkedOn: '2026-11-20',
      daysSinceCheck: 3,
      daysLeft: 0,
    })
  })

  it('is stale the day after, checked or not', () => {
    const past = { reviewBy: '2026-11-22' }
    expect(guideFreshness({ ...past, checkedOn: '2026-08-24' }, noon)).toEqual({
      state: 'stale',
      checkedOn: '2026-08-24',
      daysOverdue: 1,
    })
    expect(guideFreshness({ ...past, checkedOn: null }, noon)).toEqual({
      state: 'stale',
      checkedOn: null,
      daysOverdue: 1,
    })
  })

  it('counts days as they change in Kyiv, in winter and in summer', () => {
    const winter = { checkedOn: null, reviewBy: '2026-11-23' }
    expect(guideFreshness(winter, new Date('2026-11-23T21:59:00Z')).state).toBe('never-checked')
    expect(guideFreshness(winter, new Date('2026-11-23T22:00:00Z')).state).toBe('stale')
    const summer = { checkedOn: null, reviewBy: '2026-07-01' }
    expect(guideFreshness(summer, new Date('2026-07-01T20:59:00Z')).state).toBe('never-checked')
    expect(guideFreshness(summer, new Date('2026-07-01T21:00:00Z')).state).toBe('stale')
  })
})
