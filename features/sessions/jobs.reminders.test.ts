import { beforeEach, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { clearSessions } from '@/tests/factories/staff-sessions'
import { onEachDatabase } from '@/tests/support/databases'
import { remindTutors } from './jobs.reminders'
import { loadSessionsToday } from './loaders.today'

const morning = new Date('2026-11-23T08:00:00Z')

onEachDatabase('the day before a session', () => {
  async function teach(facts: { starts: string; state?: string; demo?: boolean; tutorId?: string }) {
    const { starts, tutorId = 'olena', state = 'open', demo = false } = facts
    const startsAt = new Date(starts)
    const meetings = { create: { startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000) } }
    const pool = { create: { capacity: 5, taken: 0 } }
    await db().courseSession.create({
      data: {
        courseSlug: 'basic',
        titleUk: 'Для початківців',
        titleEn: 'Beginners',
        form: 'phone',
        ...{ tutorId, state, demo },
        meetings,
        pool,
      },
    })
  }

  beforeEach(async () => {
    await clearSessions(db())
    await db().staffUser.deleteMany()
    const person = { name: 'Олена', roles: ['tutor'] }
    await db().staffUser.create({ data: { ...person, id: 'olena', email: 'olena@example.org' } })
    await db().staffUser.create({
      data: { ...person, id: 'gone', email: 'gone@example.org', disabledAt: morning },
    })
  })

  it('brings its tutor one mail, not at night', async () => {
    await teach({ starts: '2026-11-24T22:30:00Z' })
    await teach({ starts: '2026-11-24T07:00:00Z' })
    await teach({ starts: '2026-11-24T21:30:00Z' })
    await teach({ starts: '2026-11-24T08:00:00Z', state: 'draft' })
    await teach({ starts: '2026-11-24T08:00:00Z', demo: true })
    await teach({ starts: '2026-11-24T08:00:00Z', tutorId: 'gone' })
    expect(await remindTutors(new Date('2026-11-23T06:00:00Z'))).toEqual({ mails: 0 })
    expect(await remindTutors(morning)).toEqual({ mails: 1 })
    expect(await remindTutors(morning)).toEqual({ mails: 0 })
    const { body, recipient } = await db().outboxMessage.findFirstOrThrow()
    expect(recipient).toBe('olena@example.org')
    expect(body.split('\n').filter((line) => /^\d\d:\d\d /.test(line))).toEqual([
      '09:00 Для початківців, Телефоном. Записано: 0, у черзі: 0.',
      '23:30 Для початківців, Телефоном. Записано: 0, у черзі: 0.',
    ])
    expect(body).toMatch(/\/admin\/sessions\/\w+\/sheet$/m)
  })

  it('is counted on the first page of staff, with what waits to be ended', async () => {
    await teach({ starts: '2026-11-24T07:00:00Z' })
    await teach({ starts: '2026-11-20T07:00:00Z' })
    const counts = async (role: 'tutor' | 'editor' | 'analyst', id = 'olena') =>
      Object.fromEntries((await loadSessionsToday([role], morning, id)).map(({ key, count }) => [key, count]))
    expect(await counts('tutor')).toEqual({ sessionsCalls: 0, sessionsOver: 1, sessionsTomorrow: 1 })
    expect(await counts('tutor', 'another')).toEqual({
      sessionsCalls: 0,
      sessionsOver: 0,
      sessionsTomorrow: 1,
    })
    expect(await counts('editor')).toEqual({ sessionsCalls: 0, sessionsOver: 0, sessionsTomorrow: 1 })
    expect(await counts('analyst')).toEqual({})
  })
})
