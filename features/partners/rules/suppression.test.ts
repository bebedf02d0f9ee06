import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SMALL_GROUP } from '../constants'
import type { Figure, SessionCount } from '../types'
import { publicPeople, sessionReport } from './suppression'

/** Who enrolled, each with the meetings that they came to and whether they have a certificate. */
type People = { at: boolean[]; certified: boolean }[]

function countOf(people: People, meetings: number): SessionCount {
  const present = Array.from({ length: meetings }, (_, index) => people.filter(({ at }) => at[index]).length)
  return {
    id: 'session',
    state: 'ended',
    enrolled: people.length,
    attended: people.filter(({ at }) => at.slice(0, meetings).some(Boolean)).length,
    certified: people.filter(({ certified }) => certified).length,
    meetings: present.map((count, index) => ({
      startsAt: new Date(Date.UTC(2026, 10, index + 1)),
      present: count,
    })),
  }
}

const counts = fc
  .record({
    meetings: fc.integer({ min: 0, max: 5 }),
    likely: fc.integer({ min: 0, max: 100 }),
    people: fc.array(
      fc.record({
        at: fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 5, maxLength: 5 }),
        certified: fc.integer({ min: 0, max: 99 }),
      }),
      { maxLength: 120 },
    ),
  })
  .map(({ meetings, likely, people }) => {
    const met = people.map(({ at, certified }) => {
      const came = at.map((roll) => roll < likely)
      return { at: came, certified: came.slice(0, meetings).some(Boolean) && certified < likely }
    })
    return { met, meetings, count: countOf(met, meetings) }
  })

const told = (figure: Figure) => (figure.kind === 'shown' ? figure.count : null)

describe('the report of a group', () => {
  it('tells no figure of fewer than ten people, nor one that follows from what it tells', () => {
    fc.assert(
      fc.property(counts, ({ met, meetings, count }) => {
        const report = sessionReport(count)
        const enrolled = told(report.enrolled)
        const attended = told(report.attended)
        const parts = [report.certified, ...report.meetings.map(({ present }) => present)].map(told)
        for (const figure of [enrolled, attended, ...parts]) {
          if (figure !== null) expect(figure).toBeGreaterThanOrEqual(SMALL_GROUP)
        }
        // Those who did not come, or have no certificate.
        for (const figure of [attended, ...parts])
          if (enrolled !== null && figure !== null)
            expect(enrolled - figure).toBeGreaterThanOrEqual(SMALL_GROUP)
        // Those who came and missed a meeting. The only meeting of a session is the session.
        const compared = meetings === 1 ? parts.slice(0, 1) : parts
        for (const figure of compared)
          if (attended !== null && figure !== null)
            expect(Math.abs(attended - figure)).toBeGreaterThanOrEqual(SMALL_GROUP)
        // Those who came to a meeting and have no certificate, or the other way round.
        const certified = told(report.certified)
        for (const { present } of report.meetings) {
          const met = told(present)
          if (certified !== null && met !== null && met !== certified)
            expect(Math.abs(met - certified)).toBeGreaterThanOrEqual(SMALL_GROUP)
        }
        // Those who came more than once, which all meetings together give away.
        const all = report.meetings.map(({ present }) => told(present))
        if (meetings > 1 && attended !== null && !all.includes(null)) {
          const twice = met.filter(({ at }) => at.slice(0, meetings).filter(Boolean).length > 1)
          expect(twice.length).toBeGreaterThanOrEqual(SMALL_GROUP)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('says the same whatever of ten numbers a hidden figure is', () => {
    fc.assert(
      fc.property(counts, ({ count }) => {
        const { enrolled, attended } = count
        const report = sessionReport(count)
        fc.pre(report.attended.kind !== 'shown' && enrolled >= SMALL_GROUP)
        const alone = { ...count, meetings: [], certified: 0 }
        const same = Array.from({ length: enrolled + 1 }, (_, other) => other).filter(
          (other) => sessionReport({ ...alone, attended: other }).attended.kind === report.attended.kind,
        )
        expect(same).toContain(attended)
        expect(same.length).toBeGreaterThanOrEqual(SMALL_GROUP)
      }),
    )
  })

  it.each([
    // enrolled, attended, certified, meetings → what is told
    [9, 9, 9, [9], ['few', 'hidden', 'hidden', 'hidden']],
    [12, 11, 0, [11], [12, 'hidden', 'hidden', 'hidden']],
    [30, 9, 0, [9], [30, 'few', 'few', 'few']],
    [30, 30, 30, [30, 30], [30, 'nearly-all', 'nearly-all', 'nearly-all', 'nearly-all']],
    [40, 20, 10, [20], [40, 20, 10, 20]],
    [60, 40, 35, [30, 20], [60, 40, 'hidden', 30, 20]],
    // 35 + 20 visits of 45 people leave ten who came twice; 34 + 20 leave nine.
    [60, 45, 20, [35, 20], [60, 45, 20, 35, 20]],
    [60, 45, 20, [34, 20], [60, 45, 20, 34, 'hidden']],
    [60, 50, 30, [40, 38, 36], [60, 50, 'hidden', 40, 38, 36]],
    [60, 50, 30, [40, 40, 30], [60, 50, 30, 40, 40, 30]],
  ] as const)(
    'of %i enrolled, %i came, %i certified, at %o',
    (enrolled, attended, certified, present, expected) => {
      const meetings = present.map((count) => ({ startsAt: new Date(0), present: count }))
      const report = sessionReport({ id: 's', state: 'ended', enrolled, attended, certified, meetings })
      const figures = [
        report.enrolled,
        report.attended,
        report.certified,
        ...report.meetings.map((one) => one.present),
      ]
      expect(figures.map((figure) => told(figure) ?? figure.kind)).toEqual(expected)
    },
  )
})

it('tells everybody whole tens of people, and nothing of fewer', () => {
  expect([0, 9, 10, 19, 20, 123].map(publicPeople)).toEqual([null, null, 10, 10, 20, 120])
})
