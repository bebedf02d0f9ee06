import { beforeEach, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { onEachDatabase } from '@/tests/support/databases'
import { remindEditors } from './jobs'

// Long after every guide's day.
const monday = new Date('2031-11-24T08:00:00Z')
const later = (days: number) => new Date(monday.getTime() + days * 86_400_000)

onEachDatabase('reminders', () => {
  beforeEach(async () => {
    await db().outboxMessage.deleteMany()
    await db().staffUser.deleteMany()
    const person = (id: string, roles: string[], disabledAt: Date | null = null) =>
      db().staffUser.create({ data: { id, name: id, email: `${id}@example.org`, roles, disabledAt } })
    await person('olena', ['editor'])
    await person('petro', ['consultant', 'editor'])
    await person('ivan', ['operator'])
    await person('gone', ['editor'], monday)
  })
  const recipients = async () =>
    (await db().outboxMessage.findMany({ orderBy: { dedupeKey: 'asc' } })).map(({ recipient }) => recipient)

  it('go to each editor once a week', async () => {
    expect(await remindEditors(monday)).toMatchObject({ mails: 2 })
    expect(await recipients()).toEqual(['olena@example.org', 'petro@example.org'])
    expect(await remindEditors(later(2))).toEqual({ mails: 0 })
    expect(await recipients()).toHaveLength(2)
    expect(await remindEditors(later(7))).toMatchObject({ mails: 2 })
    expect(await recipients()).toHaveLength(4)
  })

  it('name the guides in plain words, without too many', async () => {
    await remindEditors(monday)
    const { subject, body } = await db().outboxMessage.findFirstOrThrow()
    expect(subject).toMatch(/\d/)
    expect(body).toMatch(/^— \d{3} /m)
    expect(body.split('\n').filter((line) => line.startsWith('— ')).length).toBeLessThanOrEqual(40)
    expect(body).toMatch(/\/admin\/guides$/m)
  })

  it('do not come when there is nothing to look at', async () => {
    // Before the time of any guide, and without places.
    expect(await remindEditors(new Date('2020-01-06T08:00:00Z'))).toEqual({ mails: 0 })
    expect(await recipients()).toEqual([])
  })
})
