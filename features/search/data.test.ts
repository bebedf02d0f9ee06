import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { loadTrainerTexts } from '@/features/trainers/loaders'
import { db } from '@/lib/db'
import { onEachDatabase } from '@/tests/support/databases'
import { listSearchResults } from './data'
import { createSearchIndex } from './rules/search-index'

vi.mock('./rules/search-index', { spy: true })

const lists = {
  where: ['ukraine'],
  needs: ['idp'],
  audiences: [],
  accessModes: [],
  accessibility: [],
  languages: [],
  phones: [],
}

const addPlace = (slug: string, visibility: string) =>
  db().place.create({
    data: {
      ...lists,
      slug,
      visibility,
      kind: 'hub',
      nameUk: 'Хаб «Веселка»',
      nameEn: 'Hub Rainbow',
      summaryUk: 'Допомагає з паперами',
      summaryEn: 'Helps with papers',
      settlementUk: 'Полтава',
      settlementEn: 'Poltava',
      addressUk: 'вул. Прихована, 7',
      sourceUk: 'Джерело',
      sourceEn: 'Source',
    },
  })

const find = async (query: string, locale: 'uk' | 'en' = 'uk') =>
  (await listSearchResults({ query, locale, limit: 20 })).results

onEachDatabase('the search data', () => {
  // Reading all guides for the first time takes a while.
  beforeAll(() => Promise.all([find('дія'), find('diia', 'en')]))
  beforeEach(async () => {
    await db().place.deleteMany()
    vi.mocked(createSearchIndex).mockClear()
  })

  it('finds lessons among courses, after the guide that does the task', async () => {
    const found = await find('надійний пароль')
    const lesson = found.find(({ id }) => id === 'lesson:basic/07-passwords-and-two-steps')
    expect(lesson).toMatchObject({ type: 'course', url: '/courses/basic/07-passwords-and-two-steps' })
    expect((await find('пенсія'))[0]?.type).toBe('guide')
  })

  it('finds trainers and episodes in the words of each language, after the guide of the same theme', async () => {
    expect((await find('тренажер повідомлення від шахраїв')).slice(0, 5)).toContainEqual(
      expect.objectContaining({
        ...{ id: 'trainer:phishing-sms', type: 'trainer', url: '/trainers/phishing-sms' },
      }),
    )
    expect(await find('drawings of signatures', 'en')).toContainEqual(
      expect.objectContaining({ type: 'trainer', url: '/en/trainers/signing' }),
    )
    expect(await find('серіал')).toContainEqual(
      expect.objectContaining({ id: 'episode:diia-osvita', type: 'episode', url: '/series/diia-osvita' }),
    )
    expect(await find('recognise a scam message', 'en')).toContainEqual(
      expect.objectContaining({ type: 'episode', url: '/en/series/spot-scam-sms' }),
    )
    for (const query of ['шахраї', 'фальшиве смс', 'електронний підпис'])
      expect((await find(query))[0]?.type, query).toBe('guide')
  })

  it('is told nothing of what a trainer only draws', () => {
    expect(JSON.stringify(loadTrainerTexts('uk'))).not.toContain('.example')
  })

  it('finds guides of each language at their addresses', async () => {
    expect((await find('прописка'))[0]).toMatchObject({
      type: 'guide',
      slug: 'change-residence',
      url: '/guides/change-residence',
    })
    expect((await find('pension', 'en'))[0]).toMatchObject({
      slug: 'pension-portal',
      url: '/en/guides/pension-portal',
    })
  })

  it('builds an index once for many requests, also when they come together', async () => {
    await addPlace('once', 'public')
    await Promise.all(Array.from({ length: 8 }, () => find('веселка')))
    await find('пенсія')
    expect(createSearchIndex).toHaveBeenCalledTimes(1)
  })

  it('knows a new place at once, in the words of each language, and forgets a hidden or removed one', async () => {
    expect(await find('веселка')).toEqual([])
    await addPlace('rainbow', 'public')
    expect(await find('веселка')).toMatchObject([{ type: 'place', slug: 'rainbow', url: '/places/rainbow' }])
    expect(await find('rainbow', 'en')).toMatchObject([{ title: 'Hub Rainbow', url: '/en/places/rainbow' }])
    expect(await find('веселка полтава')).toHaveLength(1)
    await db().place.update({ where: { slug: 'rainbow' }, data: { visibility: 'staff' } })
    expect(await find('веселка')).toEqual([])
    await db().place.update({ where: { slug: 'rainbow' }, data: { visibility: 'public' } })
    expect(await find('веселка')).toHaveLength(1)
    await db().place.update({ where: { slug: 'rainbow' }, data: { removedAt: new Date() } })
    expect(await find('веселка')).toEqual([])
  })

  it('never tells a hidden place or an address', async () => {
    await addPlace('staff-only', 'staff')
    await addPlace('shown', 'public')
    expect((await find('веселка')).map(({ slug }) => slug)).toEqual(['shown'])
    expect(await find('прихована')).toEqual([])
  })

  it('still finds guides when the database is away, but no places', async () => {
    await addPlace('rainbow', 'public')
    const away = vi.spyOn(db().place, 'aggregate').mockRejectedValue(new Error('away'))
    expect((await find('прописка'))[0]?.slug).toBe('change-residence')
    expect(await find('веселка')).toEqual([])
    away.mockRestore()
    expect(await find('веселка')).toHaveLength(1)
  })
})
