import { beforeAll, beforeEach, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { onEachDatabase } from '@/tests/support/databases'
import { findMentorByCode, findRequestByCode, listPublicMentors } from './data'
import { communityRetention } from './jobs'
import { createApplication, createHelpRequest, leaveMentor, withdrawRequest } from './mutations'
import { decideMentor } from './mutations.mentors'
import { matchRequest } from './mutations.requests'
import type { NewApplication } from './schema'
import type { NewHelpRequest } from './schema.help'

const NOW = new Date('2026-11-23T10:00:00Z')
const context = { locale: 'uk', now: NOW, caller: 'somebody' } as const
const application: NewApplication = {
  kind: 'volunteer',
  name: 'Прізвище Ім’я',
  phone: '+380501112233',
  publicName: 'Ім’я',
  about: 'Покажу Дію',
  themes: ['signature', 'start'],
  ways: ['phone'],
  languages: ['uk'],
  settlement: 'Дніпро',
}
const request: NewHelpRequest = {
  need: 'Хочу навчитися платити за світло',
  themes: ['money'],
  ways: ['phone'],
  language: 'uk',
  settlement: null,
  wishedMentorId: null,
  contact: { phone: '+380671234567', name: 'Сусідка' },
}
const by = { id: 'olena', name: 'Олена' }

onEachDatabase('mentors and requests to learn', () => {
  beforeAll(() => {
    process.env.AUTH_SECRET = 'a secret of the tests, long enough'
  })

  beforeEach(async () => {
    await db().learningRequest.deleteMany()
    await db().mentor.deleteMany()
    await db().submission.deleteMany()
  })

  const mentor = () => db().mentor.findFirstOrThrow()
  const asked = () => db().learningRequest.findFirstOrThrow()

  async function approved(): Promise<{ id: string; code: string }> {
    const { code } = await createApplication(application, context)
    const { id, version } = await mentor()
    const decision = { to: 'approved', answer: '', by, now: NOW } as const
    await decideMentor({ id, version }, decision, db())
    return { id, code }
  }

  it('keep an application once, and show nobody before it is approved', async () => {
    const all = await Promise.all(Array.from({ length: 10 }, () => createApplication(application, context)))
    expect(new Set(all.map(({ code }) => code)).size).toBe(1)
    expect(await db().mentor.count()).toBe(1)
    expect(await listPublicMentors()).toEqual([])
    const other = await createApplication({ ...application, phone: '+380501112244' }, context)
    expect(other.repeated).toBe(false)
  })

  it('tell everybody nothing that would reach a mentor', async () => {
    const { code } = await approved()
    const shown = await listPublicMentors()
    expect(shown).toEqual([
      {
        id: expect.any(String),
        kind: 'volunteer',
        publicName: 'Ім’я',
        about: 'Покажу Дію',
        themes: ['signature', 'start'],
        ways: ['phone'],
        languages: ['uk'],
        settlement: 'Дніпро',
        demo: false,
      },
    ])
    const own = await findMentorByCode(code)
    expect(own).toMatchObject({ state: 'approved', lastDigits: '33', publicName: 'Ім’я' })
    expect(JSON.stringify([shown, own])).not.toMatch(/Прізвище|1112233/)
  })

  it('let a mentor leave at once, and give their requests to the queue again', async () => {
    const { id, code } = await approved()
    const { code: needed } = await createHelpRequest({ ...request, wishedMentorId: id }, context)
    const { id: requestId, version, wishedMentorId } = await asked()
    expect(wishedMentorId).toBe(id)
    const match = { mentorId: id, placeId: null, courseSlug: null }
    const matched = await matchRequest({ id: requestId, version }, match, NOW, db())
    expect(matched.ok).toBe(true)
    expect(await findRequestByCode(needed)).toMatchObject({ state: 'matched', mentorName: 'Ім’я' })

    const later = new Date('2026-12-01T10:00:00Z')
    expect(await leaveMentor(code, later)).toBe('done')
    expect(await listPublicMentors()).toEqual([])
    expect(await asked()).toMatchObject({ state: 'new', mentorId: null })
    expect((await asked()).dueAt > later).toBe(true)
    expect(await findRequestByCode(needed)).toMatchObject({ state: 'new', mentorName: null })
    expect(await leaveMentor(code, later)).toBe('not-allowed')
    expect(await leaveMentor('AAACCCEEE', later)).toBe('unknown')
  })

  it('keep no contact of who comes back with the code, and wish for nobody unknown', async () => {
    await createHelpRequest({ ...request, contact: null, wishedMentorId: 'nobody' }, context)
    const row = await asked()
    expect(row).toMatchObject({ name: null, phone: null, consentVersion: null, wishedMentorId: null })
    expect(row.dueAt > NOW).toBe(true)
    await createHelpRequest({ ...request, contact: null }, { ...context, caller: 'somebody else' })
    expect(await db().learningRequest.count()).toBe(2)
  })

  it('let a resident take a request back, once', async () => {
    const { code } = await createHelpRequest(request, context)
    expect(await withdrawRequest(code, NOW)).toBe('done')
    expect(await findRequestByCode(code)).toMatchObject({ state: 'closed', outcome: 'withdrawn' })
    expect(await withdrawRequest(code, NOW)).toBe('not-allowed')
    expect(await withdrawRequest('AAACCCEEE', NOW)).toBe('unknown')
  })

  it('take people out when their time is over; what was done stays', async () => {
    const { code } = await approved()
    const { code: needed } = await createHelpRequest(request, context)
    const entry = { kind: 'met', autonomy: 'alone', minutes: 40, text: 'Сусідка платила сама' }
    const { id: requestId } = await asked()
    await db().learningRequestEntry.create({ data: { ...entry, requestId, authorName: 'Олена' } })
    const { retainUntil } = await asked()
    const before = new Date(retainUntil.getTime() - 1000)
    expect(await communityRetention(before)).toEqual({ mentors: 0, requests: 0 })
    expect(await communityRetention(retainUntil)).toEqual({ mentors: 0, requests: 1 })
    expect(await asked()).toMatchObject({ state: 'closed', outcome: 'not-reached', themes: ['money'] })
    expect(await db().learningRequestEntry.findFirst()).toMatchObject({
      minutes: 40,
      autonomy: 'alone',
      text: '',
    })
    expect(await findRequestByCode(needed)).toMatchObject({ need: null, answers: [] })

    await leaveMentor(code, NOW)
    const gone = (await mentor()).retainUntil
    expect(await communityRetention(gone)).toEqual({ mentors: 1, requests: 0 })
    expect(await communityRetention(gone)).toEqual({ mentors: 0, requests: 0 })
    expect(await findMentorByCode(code)).toMatchObject({ state: 'left', publicName: null, about: null })
    const rows = JSON.stringify([await mentor(), await asked()])
    expect(rows).not.toMatch(/Прізвище|1112233|1234567|Сусідка|світло|Дніпро/)
  })
})
