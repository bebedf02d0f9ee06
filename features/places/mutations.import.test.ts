import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { writeTransaction } from '@/lib/write-transaction'
import { anEntry } from '@/tests/factories/place-entries'
import { onEachDatabase } from '@/tests/support/databases'
import { IMPORT_LIMIT } from './constants'
import { getPlaceImport, listPlaceImports } from './data.import'
import { listStaffPlaces, readExchange } from './data.staff'
import { acceptImport, prepareAccept, prepareImport, storeImport } from './mutations.import'
import { createPlace } from './mutations.staff'
import { toCsv } from './rules/csv'
import { flatOf } from './rules/exchange/flat'
import { exchangeFormats, headerOf, rowOf } from './rules/exchange/formats'

const now = new Date('2026-11-23T10:00:00Z')
const bytes = (text: string) => new TextEncoder().encode(text)
const header = [...headerOf('own')]
const csvOf = (entries: ReturnType<typeof anEntry>[]) =>
  toCsv(
    header,
    entries.map((entry) => Object.values(flatOf(entry))),
  )

/** What the caller of `acceptImport` does: all of it or nothing. */
async function accept(id: string) {
  const plan = await prepareAccept(id)
  if (!plan) return { ok: false, reason: 'stale' }
  return writeTransaction(async (tx) => {
    const done = await acceptImport(id, plan, now, tx)
    if (!done.ok) throw new Error('stale')
    return done
  })
}

onEachDatabase('a file of places', () => {
  const upload = async (text: string, fileName = 'places.csv') => {
    const prepared = await prepareImport(bytes(text), fileName)
    if (!prepared.ok) throw new Error(prepared.problem.code)
    return storeImport(prepared, { fileName, createdBy: 'Редакторка', now }, db())
  }
  const entries = async () => (await listStaffPlaces()).map(({ entry }) => entry)
  const hub = anEntry({ exceptions: [{ from: '2026-12-25', to: '2026-12-25', hours: 'off' }] })
  const club = anEntry({ slug: 'club-1', name: { uk: 'Клуб', en: 'Club' }, substitute: 'hub-1' })

  beforeEach(async () => {
    await db().place.deleteMany()
    await db().placeImport.deleteMany()
    await createPlace(hub, { now, allowDuplicates: true }, db())
  })

  it('changes nothing until its report is accepted, and then all of it, once', async () => {
    const changed = { ...hub, fee: 'paid' as const, exceptions: [] }
    const broken = `${header.map((name) => (name === 'slug' ? 'broken' : '')).join(',')}\r\n`
    const id = await upload(csvOf([changed, club]) + broken)
    expect(await entries()).toEqual([hub])
    const report = (await getPlaceImport(id))?.report
    expect(report?.plan.map(({ line, kind }) => [line, kind])).toEqual([
      [2, 'update'],
      [3, 'create'],
      [4, 'error'],
    ])
    expect(await accept(id)).toEqual({ ok: true, created: 1, updated: 1 })
    expect(await entries()).toEqual([club, changed])
    expect(await accept(id)).toEqual({ ok: false, reason: 'stale' })
    const [listed] = await listPlaceImports(5)
    expect(listed).toMatchObject({ id, format: 'own', fileName: 'places.csv', acceptedAt: now })
  })

  it('is refused when a place changed after the report', async () => {
    const id = await upload(csvOf([{ ...hub, fee: 'paid' }]))
    await db().place.updateMany({ data: { nameUk: 'Інший', version: { increment: 1 } } })
    expect(await accept(id)).toEqual({ ok: false, reason: 'stale' })
    expect((await entries())[0]?.fee).toBe('unknown')
  })

  it('writes nothing when a place changes between the check and the writing', async () => {
    const id = await upload(csvOf([club, { ...hub, fee: 'paid' }]))
    const plan = (await prepareAccept(id)) ?? []
    await db().place.updateMany({ data: { version: { increment: 1 } } })
    const late = writeTransaction(async (tx) => {
      const done = await acceptImport(id, plan, now, tx)
      if (!done.ok) throw new Error(done.reason)
    })
    await expect(late).rejects.toThrow('stale')
    expect(await entries()).toEqual([hub])
    expect((await getPlaceImport(id))?.acceptedAt).toBeNull()
  })

  it('is accepted by one of two who press at once', async () => {
    const id = await upload(csvOf([club]))
    const plan = (await prepareAccept(id)) ?? []
    const press = () => writeTransaction((tx) => acceptImport(id, plan, now, tx))
    const answers = await Promise.all([press(), press()])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db().place.count()).toBe(2)
  })

  it.each(exchangeFormats)('that was written by the portal changes nothing (%s)', async (format) => {
    await createPlace(club, { now, allowDuplicates: true }, db())
    const { known, context } = await readExchange()
    const rows = known.map(({ flat }) => rowOf(format, flat, context))
    const prepared = await prepareImport(bytes(toCsv([...headerOf(format)], rows)), 'x.csv')
    expect(prepared.ok && prepared.report.plan.map(({ kind }) => kind)).toEqual(['same', 'same'])
  })

  it('restores places that were lost', async () => {
    await createPlace(club, { now, allowDuplicates: true }, db())
    const { known, context } = await readExchange()
    const file = toCsv(
      header,
      known.map(({ flat }) => rowOf('own', flat, context)),
    )
    const before = await entries()
    await db().place.deleteMany()
    expect(await accept(await upload(file))).toEqual({ ok: true, created: 2, updated: 0 })
    expect(await entries()).toEqual(before)
  })

  it('of as many places as may be is taken in a few seconds', async () => {
    const many = Array.from({ length: IMPORT_LIMIT.rows }, (_, index) =>
      anEntry({ slug: `p-${index}`, name: { uk: `М${index}`, en: `P${index}` }, exceptions: hub.exceptions }),
    )
    expect(await accept(await upload(csvOf(many)))).toEqual({
      ok: true,
      created: IMPORT_LIMIT.rows,
      updated: 0,
    })
    const again = await upload(csvOf(many.map((entry) => ({ ...entry, fee: 'paid' }))))
    expect(await accept(again)).toEqual({ ok: true, created: 0, updated: IMPORT_LIMIT.rows })
  }, 60_000)

  describe('is refused whole', () => {
    it.each([
      ['', 'file-empty', null],
      ['slug,name_uk\r\n', 'file-empty', null],
      ['a,b\r\n1,2\r\n', 'file-format-unknown', 1],
      ['slug,slug,name_uk\r\n1,2,3\r\n', 'column-repeated', 1],
      ['slug,name_uk\r\nx,"y\r\n', 'quote-open', 2],
      ['slug,name_uk\0\r\nx,y\r\n', 'file-not-text', null],
      [`slug,name_uk\r\n${'x,y\r\n'.repeat(501)}`, 'too-many-rows', 502],
      [`slug,name_uk\r\n${'я'.repeat(1024 * 600)}`, 'file-too-big', null],
    ])('%#: %s', async (text, code, line) => {
      expect(await prepareImport(bytes(text), 'x.csv')).toEqual({ ok: false, problem: { code, line } })
    })
  })

  it('is read in the older encoding of spreadsheets, and a shifted row is named', async () => {
    const russianLetters = Uint8Array.from(bytes('slug;name_uk;name_en\r\nhub-1;'))
    const cyrillic = Uint8Array.from([0xd5, 0xe0, 0xe1, 0x3b, 0x48, 0x75, 0x62, 0x0d, 0x0a])
    const shifted = bytes('hub-1;a;b;c\r\n')
    const prepared = await prepareImport(
      new Uint8Array([...russianLetters, ...cyrillic, ...shifted]),
      'old.csv',
    )
    expect(prepared.ok && prepared.report.plan).toMatchObject([
      {
        kind: 'update',
        changes: [
          { column: 'name_uk', after: 'Хаб' },
          { column: 'name_en', after: 'Hub' },
        ],
      },
      { kind: 'error', errors: [{ column: '', code: 'cells-too-many' }, { code: 'slug-repeated' }] },
    ])
  })
})
