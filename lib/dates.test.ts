import { describe, expect, it } from 'vitest'
import { formatDay, formatMoment, localDay } from './dates'

const KYIV = 'Europe/Kyiv'

describe('the day in Kyiv', () => {
  it.each([
    ['2026-01-15T21:59:59.999Z', '2026-01-15', 'the last moment of a winter day'],
    ['2026-01-15T22:00:00Z', '2026-01-16', 'midnight in winter'],
    ['2026-07-15T20:59:59.999Z', '2026-07-15', 'the last moment of a summer day'],
    ['2026-07-15T21:00:00Z', '2026-07-16', 'midnight in summer'],
    ['2026-03-28T22:00:00Z', '2026-03-29', 'midnight before the clock goes forward'],
    ['2026-03-29T00:59:59Z', '2026-03-29', 'just before the missing hour'],
    ['2026-03-29T20:59:59Z', '2026-03-29', 'the end of the short day'],
    ['2026-03-29T21:00:00Z', '2026-03-30', 'midnight after the short day'],
    ['2026-10-24T20:59:59Z', '2026-10-24', 'the end of the day before the long one'],
    ['2026-10-24T21:00:00Z', '2026-10-25', 'midnight before the clock goes back'],
    ['2026-10-25T21:59:59Z', '2026-10-25', 'the 25th hour of the long day'],
    ['2026-10-25T22:00:00Z', '2026-10-26', 'midnight after the long day'],
    ['2025-12-31T22:00:00Z', '2026-01-01', 'New Year'],
    ['2028-02-28T22:00:00Z', '2028-02-29', 'a leap day'],
  ])('at %s is %s: %s', (instant, day) => {
    expect(localDay(new Date(instant), KYIV)).toBe(day)
    expect(localDay(new Date(instant))).toBe(day)
  })

  it('can be asked for another time zone', () => {
    expect(localDay(new Date('2026-01-15T22:30:00Z'), 'UTC')).toBe('2026-01-15')
    expect(localDay(new Date('2026-01-15T22:30:00Z'), 'Asia/Tokyo')).toBe('2026-01-16')
  })
})

describe('a date of content', () => {
  it.each([
    ['2026-02-17', '17 лютого 2026 року', '17 February 2026'],
    ['2026-01-01', '1 січня 2026 року', '1 January 2026'],
    ['2026-02', 'лютий 2026 року', 'February 2026'],
    ['2026-09', 'вересень 2026 року', 'September 2026'],
    ['2026-12-31', '31 грудня 2026 року', '31 December 2026'],
    ['2026', '2026', '2026'],
  ])('%s is «%s», “%s”', (day, uk, en) => {
    expect(formatDay(day, 'uk')).toBe(uk)
    expect(formatDay(day, 'en')).toBe(en)
  })

  it('never ends in the abbreviation «р.»', () => {
    for (let month = 1; month <= 12; month += 1) {
      const text = `2026-${String(month).padStart(2, '0')}`
      for (const day of [text, `${text}-28`]) expect(formatDay(day, 'uk')).toMatch(/ 2026 року$/)
    }
  })
})

describe('a moment', () => {
  it.each([
    ['2026-11-28T07:00:00Z', 'субота, 28 листопада', '09:00'],
    ['2026-11-27T22:00:00Z', 'субота, 28 листопада', '00:00'],
    ['2026-07-31T21:30:00Z', 'субота, 1 серпня', '00:30'],
    ['2026-03-29T00:59:00Z', 'неділя, 29 березня', '02:59'],
    ['2026-03-29T01:00:00Z', 'неділя, 29 березня', '04:00'],
    ['2026-10-25T00:30:00Z', 'неділя, 25 жовтня', '03:30'],
    ['2026-10-25T01:30:00Z', 'неділя, 25 жовтня', '03:30'],
  ])('%s is shown as the clock in Kyiv: %s, %s', (instant, day, time) => {
    expect(formatMoment(new Date(instant), 'uk', KYIV)).toEqual({ day, time })
  })

  it('is shown in English too', () => {
    const { day, time } = formatMoment(new Date('2026-11-27T22:00:00Z'), 'en')
    // The comma comes and goes with the version of Node.
    expect(day).toMatch(/^Saturday,? 28 November$/)
    expect(time).toBe('00:00')
  })
})
