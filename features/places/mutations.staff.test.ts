import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { anEntry } from '@/tests/factories/place-entries'
import { onEachDatabase } from '@/tests/support/databases'
import { getPublicPlace, placesVersion } from './data'
import { getStaffPlace, listStaffPlaces } from './data.staff'
import {
  confirmPlace,
  createOrganization,
  createPlace,
  setPlaceRemoved,
  updatePlace,
} from './mutations.staff'
import { setHideExact } from './mutations.switch'

const now = new Date('2026-11-23T22:30:00Z')
const phones = [{ number: '+380501878207', label: { uk: 'Черга', en: 'Queue' } }, { number: '1677' }]
const full = {
  phones,
  position: { latitude: 48.46513, longitude: 35.04621 },
  address: { uk: 'вул. Таємна, 5', en: '5 Taiemna Street' },
  settlement: { uk: 'Дніпро', en: 'Dnipro' },
  hours: 'Mo-Fr 09:00-17:00',
  exceptions: [
    { from: '2026-12-25', to: '2026-12-26', hours: 'off', note: { uk: 'Свято', en: 'Holiday' } },
    { from: '2026-12-31', to: '2026-12-31', hours: '10:00-12:00' },
  ],
}

onEachDatabase('places as staff change them', () => {
  const create = (facts: Record<string, unknown> = {}, allowDuplicates = false) =>
    createPlace(anEntry({ ...full, ...facts }), { now, allowDuplicates }, db())

  async function made(facts: Record<string, unknown> = {}) {
    const done = await create(facts, true)
    if (!done.ok) throw new Error(done.reason)
    const place = await getStaffPlace(done.id)
    if (!place) throw new Error('not there')
    return place
  }

  beforeEach(async () => {
    await db().place.deleteMany()
    await db().organization.deleteMany()
  })

  it('are stored whole and come back as they were', async () => {
    await createOrganization({ slug: 'council', name: { uk: 'Рада', en: 'Council' } }, db())
    await made({ slug: 'other' })
    const entry = anEntry({
      ...full,
      organization: 'council',
      substitute: 'other',
      statusUntil: '2026-12-01',
    })
    const done = await createPlace(entry, { now, allowDuplicates: true }, db())
    expect(done.ok && (await getStaffPlace(done.id))).toMatchObject({ version: 1, entry, removedAt: null })
  })

  it('name what is not there: an organisation, a substitute, a free address', async () => {
    expect(await create({ organization: 'nobody' })).toEqual({
      ...{ ok: false, reason: 'invalid' },
      fields: { organization: 'organization-unknown' },
    })
    expect(await create({ substitute: 'hub-1' })).toMatchObject({
      fields: { substitute: 'substitute-unknown' },
    })
    await made()
    expect(await create()).toMatchObject({ fields: { slug: 'slug-taken' } })
    expect(await db().place.count()).toBe(1)
  })

  it('warn of one that may be the same, once', async () => {
    await made()
    expect(await create({ slug: 'hub-2', phones: [], position: null })).toEqual({
      ...{ ok: false, reason: 'duplicates' },
      duplicates: [{ slug: 'hub-1', name: 'Хаб «Поруч»', reasons: ['name'] }],
    })
    expect(await create({ slug: 'hub-2' }, true)).toMatchObject({ ok: true })
  })

  it('do not warn of one that is gone', async () => {
    const { id, version } = await made()
    await setPlaceRemoved({ id, version, removed: true }, now, db())
    expect(await create({ slug: 'hub-2' })).toMatchObject({ ok: true })
  })

  it('change with their exceptions, and say what changed', async () => {
    const { id, entry } = await made()
    const [, last] = entry.exceptions
    const changed = { ...entry, fee: 'paid' as const, exceptions: last ? [last] : [] }
    expect(await updatePlace({ id, version: 1, entry: changed }, now, db())).toMatchObject({
      ok: true,
      changes: [
        { column: 'exceptions', before: '2026-12-25..2026-12-26 off|2026-12-31 10:00-12:00' },
        { column: 'exception_notes_uk' },
        { column: 'exception_notes_en' },
        { column: 'fee', before: 'unknown', after: 'paid' },
      ],
    })
    expect(await getStaffPlace(id)).toMatchObject({ version: 2, entry: changed })
    expect(await db().placeException.count()).toBe(1)
  })

  it('refuse who saw an older one, and show what stands there now', async () => {
    const { id, entry } = await made()
    const theirs = { ...entry, fee: 'paid' as const }
    await updatePlace({ id, version: 1, entry: theirs }, now, db())
    expect(await updatePlace({ id, version: 1, entry }, now, db())).toMatchObject({
      ...{ ok: false, reason: 'stale' },
      current: { version: 2, entry: { fee: 'paid' } },
    })
    expect((await getStaffPlace(id))?.entry.fee).toBe('paid')
  })

  it('keep their address, for printed sheets name it', async () => {
    const { id, entry } = await made()
    const moved = { ...entry, slug: 'elsewhere' }
    expect(await updatePlace({ id, version: 1, entry: moved }, now, db())).toMatchObject({
      fields: { slug: 'slug-fixed' },
    })
    const gone = await updatePlace({ id: 'never', version: 1, entry }, now, db())
    expect(gone).toEqual({ ok: false, reason: 'gone' })
  })

  it('let exactly one of two editors through', async () => {
    const { id, entry } = await made()
    const edits = (['paid', 'free'] as const).map((fee) =>
      updatePlace({ id, version: 1, entry: { ...entry, fee } }, now, db()),
    )
    const answers = await Promise.all(edits)
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await getStaffPlace(id))?.version).toBe(2)
  })

  describe('confirmed today', () => {
    it('says so to the public in the name of the portal, by the community’s own day', async () => {
      const { id, version } = await made({ confirmedOn: '2026-10-01', confirmedBy: 'Хаб' })
      expect(await confirmPlace(id, { now }, db())).toEqual({
        ok: true,
        slug: 'hub-1',
        before: { on: '2026-10-01', by: 'Хаб' },
        after: { on: '2026-11-24', by: 'Цифрова Костянтинівка' },
      })
      expect(await getPublicPlace('hub-1')).toMatchObject({ confirmedOn: '2026-11-24' })
      const undone = await confirmPlace(id, { now, undo: { on: '2026-10-01', by: 'Хаб' } }, db())
      expect(undone).toMatchObject({ ok: true, after: { on: '2026-10-01', by: 'Хаб' } })
      expect(await getStaffPlace(id)).toMatchObject({
        version: version + 2,
        entry: { confirmedOn: '2026-10-01', confirmedBy: 'Хаб' },
      })
    })

    it('is for places that are there', async () => {
      const { id, version } = await made()
      await setPlaceRemoved({ id, version, removed: true }, now, db())
      expect(await confirmPlace(id, { now }, db())).toEqual({ ok: false })
      expect(await confirmPlace('never', { now }, db())).toEqual({ ok: false })
    })
  })

  it('leave their address behind when they are removed, and can come back', async () => {
    const { id } = await made()
    expect(await setPlaceRemoved({ id, version: 1, removed: true }, now, db())).toMatchObject({
      ok: true,
      changes: [{ column: 'removed', before: 'false', after: 'true' }],
    })
    expect(await getPublicPlace('hub-1')).toMatchObject({ gone: true, slug: 'hub-1' })
    expect(await setPlaceRemoved({ id, version: 1, removed: false }, now, db())).toMatchObject({
      reason: 'stale',
    })
    expect(await setPlaceRemoved({ id, version: 2, removed: false }, now, db())).toMatchObject({ ok: true })
    expect(await getPublicPlace('hub-1')).toMatchObject({ slug: 'hub-1', kind: 'hub' })
    expect((await listStaffPlaces()).map(({ removedAt }) => removedAt)).toEqual([null])
  })

  it('share an organisation that has the same name', async () => {
    const council = { slug: 'council', name: { uk: 'Рада', en: 'Council' } }
    expect(await createOrganization(council, db())).toBe('council')
    expect(await createOrganization({ ...council, slug: 'council-2' }, db())).toBe('council')
    expect(await db().organization.count()).toBe(1)
  })

  it('are told to the settlement while the switch is on, and search learns of every turn of it', async () => {
    await made()
    const versions = new Set([await placesVersion()])
    expect(await getPublicPlace('hub-1')).toMatchObject({ precision: 'exact' })
    expect(await setHideExact(true)).toBe(false)
    versions.add(await placesVersion())
    expect(await getPublicPlace('hub-1')).toMatchObject({ precision: 'settlement', address: null })
    expect(await setHideExact(false)).toBe(true)
    versions.add(await placesVersion())
    expect(await getPublicPlace('hub-1')).toMatchObject({ precision: 'exact' })
    expect(await setHideExact(true)).toBe(false)
    versions.add(await placesVersion())
    await setHideExact(false)
    expect(versions.size).toBe(4)
  })
})
