import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { db } from '@/lib/db'
import { onEachDatabase } from '@/tests/support/databases'
import { countCohort, countResults } from './data.results'

const now = new Date('2026-11-23T10:00:00Z')
const day = (offset: number) => new Date(now.getTime() + offset * 86_400_000)
const unique = () => ({ code: randomUUID(), codeDigest: randomUUID() })

async function partner(facts: { demo?: boolean } = {}) {
  return db().partner.create({
    data: { slug: randomUUID(), kind: 'enterprise', nameUk: 'Партнер', nameEn: 'Partner', ...facts },
  })
}

/** A session of two meetings; each person has the meetings that they came to. */
async function session(
  facts: { partnerId?: string; cohortId?: string; state?: string; demo?: boolean },
  people: readonly (readonly (0 | 1)[])[],
) {
  const { id: poolId } = await db().seatPool.create({ data: { taken: people.length } })
  const { id } = await db().courseSession.create({
    data: { courseSlug: 'basic', form: 'enterprise', state: 'ended', ...facts, poolId },
  })
  const meetings = [day(-20), day(-10)].map((at) => ({ id: randomUUID(), startsAt: at, endsAt: at }))
  await db().sessionMeeting.createMany({ data: meetings.map((meeting) => ({ ...meeting, sessionId: id })) })
  for (const [position, came] of people.entries()) {
    const who = { name: 'Учасник', locale: 'uk', state: 'enrolled', retainUntil: day(365) }
    const { id: enrolmentId } = await db().enrolment.create({
      data: { ...who, ...unique(), poolId, position },
    })
    await db().attendance.createMany({
      data: came.map((present, index) => ({
        enrolmentId,
        meetingId: meetings[index]?.id ?? '',
        present: present === 1,
      })),
    })
  }
  return { id, poolId }
}

async function eventDate(partnerId: string, endsAt: Date, facts: { state?: string; event?: string } = {}) {
  await db().event.create({
    data: {
      slug: randomUUID(),
      kind: 'training',
      titleUk: 'Подія',
      titleEn: 'Event',
      summaryUk: 'Подія',
      summaryEn: 'Event',
      audiences: [],
      form: 'in-person',
      state: facts.event ?? 'published',
      partner: { connect: { id: partnerId } },
      dates: {
        create: { startsAt: endsAt, endsAt, state: facts.state ?? 'scheduled', pool: { create: {} } },
      },
    },
  })
}

onEachDatabase('what came of a partnership', () => {
  it('is nothing at first', async () => {
    expect(await countResults(await partner(), now)).toEqual({ sessions: 0, people: 0, events: 0 })
  })

  it('counts what is over, but of no closed group, and everybody who came once', async () => {
    const own = await partner()
    const other = await partner()
    const cohort = await db().partnerCohort.create({
      data: { partnerId: own.id, title: 'Група', courseSlug: 'basic', ...unique() },
    })
    await session({ partnerId: own.id }, [[1, 1], [0, 1], [0, 0], []])
    await session({ cohortId: cohort.id }, [[1, 0]])
    await session({ partnerId: own.id, cohortId: cohort.id }, [[1, 0]])
    await session({ partnerId: own.id, state: 'open' }, [[1, 1]])
    await session({ partnerId: own.id, state: 'cancelled' }, [])
    await session({ partnerId: own.id, demo: true }, [[1, 1]])
    await session({ partnerId: other.id }, [[1, 1]])
    await eventDate(own.id, day(-1))
    await eventDate(own.id, day(-1), { state: 'moved' })
    await eventDate(own.id, day(-1), { state: 'cancelled' })
    await eventDate(own.id, day(-1), { event: 'draft' })
    await eventDate(own.id, day(1))
    expect(await countResults(own, now)).toEqual({ sessions: 1, people: 2, events: 2 })
  })

  it('counts demonstration sessions for demonstration partners only', async () => {
    const shown = await partner({ demo: true })
    await session({ partnerId: shown.id, demo: true }, [[1, 1]])
    expect(await countResults(shown, now)).toEqual({ sessions: 1, people: 1, events: 0 })
  })

  it('is counted for a group session by session, without who left and meetings nobody recorded', async () => {
    const { id: partnerId } = await partner()
    const { id: cohortId } = await db().partnerCohort.create({
      data: { partnerId, title: 'Група', courseSlug: 'basic', ...unique() },
    })
    const { id, poolId } = await session({ cohortId }, [[1], [0], [1]])
    await db().enrolment.create({
      data: {
        ...{ name: 'Пішов', locale: 'uk', state: 'cancelled', position: 9, retainUntil: day(1) },
        ...{ ...unique(), poolId },
      },
    })
    const [enrolled] = await db().enrolment.findMany({ where: { poolId, state: 'enrolled' } })
    await db().certificate.create({
      data: {
        ...{ kind: 'session', courseSlug: 'basic', courseTitleUk: 'Курс', courseTitleEn: 'Course', hours: 8 },
        ...{ sessionId: id, enrolmentId: enrolled?.id, holderDigest: 'x', issuedOn: '2026-11-22' },
        ...{ retainUntil: day(365), ...unique() },
      },
    })
    await session({ cohortId, state: 'draft' }, [[1]])
    expect(await countCohort(cohortId)).toEqual([
      {
        ...{ id, state: 'ended', enrolled: 3, attended: 2, certified: 1 },
        meetings: [{ startsAt: day(-20), present: 2 }],
      },
    ])
  })
})
