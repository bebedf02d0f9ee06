import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { staffIdle } from '@/lib/staff-form-state'
import { anEntry } from '@/tests/factories/place-entries'
import { onEachDatabase } from '@/tests/support/databases'
import { actAs, hire, type Person, staffForm } from '@/tests/support/staff'
import { acceptImportAction, uploadPlacesAction } from './actions.import'
import { confirmPlaceAction, removePlaceAction, savePlaceAction } from './actions.staff'
import { hideExactAction } from './actions.switch'
import { getHideExact } from './data'
import { listStaffPlaces } from './data.staff'
import { toCsv } from './rules/csv'
import { flatOf } from './rules/exchange/flat'
import { headerOf } from './rules/exchange/formats'
import { formFromFlat } from './rules/place-form'

const entry = anEntry({ phones: [{ number: '+380501878207' }], hours: 'Mo-Fr 09:00-17:00' })

function formOf(facts: Record<string, string | string[]> = {}, place = entry) {
  const { values, lists } = formFromFlat(flatOf(place))
  return staffForm({ ...values, ...lists, ...facts })
}

/** Where an action leads; the framework carries redirects as errors. */
async function redirectOf(done: Promise<unknown>): Promise<string> {
  const thrown = await done.then(
    (state) => new Error(`no redirect but ${JSON.stringify(state)}`),
    (error) => error,
  )
  if (!thrown.digest) throw thrown
  return String(thrown.digest).split(';')[2] ?? ''
}

onEachDatabase('what staff do with places', () => {
  let editor: Person

  beforeEach(async () => {
    for (const table of [db().place, db().placeImport, db().organization, db().setting])
      await (table as { deleteMany: () => Promise<unknown> }).deleteMany()
    editor = await hire(db(), ['editor'])
    actAs(editor, '/admin/places')
  })

  const only = async () => {
    const [place] = await listStaffPlaces()
    if (!place) throw new Error('no place')
    return place
  }
  const audit = () =>
    db().auditEntry.findFirst({ where: { actorId: editor.id }, orderBy: [{ at: 'desc' }, { id: 'desc' }] })
  const create = () => redirectOf(savePlaceAction(staffIdle, formOf()))

  it('make a place, with an organisation that was not in the list', async () => {
    const organization = { new_organization_uk: 'Рада', new_organization_en: 'City Council' }
    const address = await redirectOf(savePlaceAction(staffIdle, formOf(organization)))
    const place = await only()
    expect(address).toBe(`/admin/places/${place.id}?saved=1`)
    expect(place.entry).toEqual({ ...entry, organization: 'city-council' })
    expect(await audit()).toMatchObject({
      ...{ action: 'update:place', entity: 'place', entityId: place.id },
      after: { name_uk: 'Хаб «Поруч»', phones: '…07' },
    })
  })

  it('are told of each field that is wrong, and lose nothing', async () => {
    const form = formOf({ name_en: '', hours_Mo: 'зранку', 'phone.0': '12', new_organization_uk: 'Рада' })
    expect(await savePlaceAction(staffIdle, form)).toMatchObject({
      status: 'invalid',
      fields: {
        ...{ name_en: 'required', hours_Mo: 'day-hours-form', phones: 'phone-form' },
        new_organization_en: 'required',
      },
      values: { hours_Mo: 'зранку', 'phone.0': '12', needs: 'idp' },
    })
    expect(await db().place.count()).toBe(0)
  })

  it('are asked before they make what is there already', async () => {
    await create()
    const twin = { slug: 'hub-2' }
    expect(await savePlaceAction(staffIdle, formOf(twin))).toMatchObject({
      status: 'invalid',
      fields: { allow_duplicates: 'duplicate-found' },
    })
    await redirectOf(savePlaceAction(staffIdle, formOf({ ...twin, allow_duplicates: 'on' })))
    expect(await db().place.count()).toBe(2)
  })

  it('change what they saw, and are shown both texts when somebody was faster', async () => {
    await create()
    const { id } = await only()
    const mine = { id, version: '1', fee: 'paid' }
    expect(await savePlaceAction(staffIdle, formOf({ ...mine, fee: 'free' }))).toMatchObject({
      ...{ status: 'ok', data: { version: 2 } },
    })
    expect(await savePlaceAction(staffIdle, formOf(mine))).toMatchObject({
      status: 'conflict',
      values: { fee: 'paid' },
      data: { version: 2, theirs: [{ column: 'fee', before: 'paid', after: 'free' }] },
    })
    expect((await only()).entry.fee).toBe('free')
    expect(await savePlaceAction(staffIdle, formOf({ ...mine, version: '2' }))).toMatchObject({
      status: 'ok',
    })
    expect(await audit()).toMatchObject({ before: { fee: 'free' }, after: { fee: 'paid' } })
  })

  it('confirm in one tap and can take it back', async () => {
    await create()
    const { id } = await only()
    expect(await confirmPlaceAction(staffIdle, staffForm({ id }))).toMatchObject({
      data: { before: { on: '', by: '' }, undone: false },
    })
    expect((await only()).entry.confirmedOn).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(await audit()).toMatchObject({ action: 'confirm:place', entityId: id })
    const undo = staffForm({ id, undo: 'true', previous_on: '', previous_by: '' })
    expect(await confirmPlaceAction(staffIdle, undo)).toMatchObject({ data: { undone: true } })
    expect((await only()).entry).toMatchObject({ confirmedOn: null, confirmedBy: null })
    expect(await confirmPlaceAction(staffIdle, staffForm({ id: 'x' }))).toMatchObject({ code: 'gone' })
  })

  it('remove a place as they saw it', async () => {
    await create()
    const { id } = await only()
    const send = (version: string) =>
      removePlaceAction(staffIdle, staffForm({ id, version, removed: 'true' }))
    expect(await send('7')).toMatchObject({ status: 'failed', code: 'changed' })
    expect(await send('1')).toMatchObject({ status: 'ok' })
    expect(await audit()).toMatchObject({ before: { removed: 'false' }, after: { removed: 'true' } })
  })

  it('hide every exact place with one press, and the log says who', async () => {
    expect(await hideExactAction(staffIdle, staffForm({ hide: 'on' }))).toMatchObject({ status: 'ok' })
    expect(await getHideExact()).toBe(true)
    expect(await audit()).toMatchObject({
      ...{ action: 'switch:hide-exact', entity: 'setting', entityId: 'hide-exact-places' },
      ...{ before: { hide: false }, after: { hide: true } },
    })
    await hideExactAction(staffIdle, staffForm({ hide: 'off' }))
    expect(await getHideExact()).toBe(false)
    expect(await hideExactAction(staffIdle, staffForm({ hide: 'maybe' }))).toMatchObject({
      status: 'invalid',
    })
  })

  describe('with a file', () => {
    const csv = (entries: ReturnType<typeof anEntry>[]) =>
      toCsv(
        [...headerOf('own')],
        entries.map((one) => Object.values(flatOf(one))),
      )
    const upload = (text: string) => {
      const form = new FormData()
      form.set('file', new File([text], 'places.csv', { type: 'text/csv' }))
      return uploadPlacesAction(staffIdle, form)
    }

    it('see a report, accept it, and cannot accept it again', async () => {
      const address = await redirectOf(upload(csv([entry])))
      const id = address.split('/').at(-1) ?? ''
      expect(await db().place.count()).toBe(0)
      const accept = () => acceptImportAction(staffIdle, staffForm({ id }))
      expect(await redirectOf(accept())).toBe(`/admin/places/imports/${id}?accepted=1`)
      expect((await only()).entry).toEqual(entry)
      expect(await audit()).toMatchObject({
        action: 'import:place',
        after: { created: 1, places: ['hub-1'] },
      })
      expect(await accept()).toMatchObject({ status: 'failed', code: 'changed' })
    })

    it('are told what is wrong with it', async () => {
      expect(await uploadPlacesAction(staffIdle, new FormData())).toMatchObject({
        fields: { file: 'file-missing' },
      })
      expect(await upload('x'.repeat(1024 * 1024 + 1))).toMatchObject({ fields: { file: 'file-too-big' } })
      expect(await upload('a,b\n1,2\n')).toMatchObject({ fields: { file: 'file-format-unknown' } })
    })
  })

  it.each([
    ['save', savePlaceAction],
    ['confirm', confirmPlaceAction],
    ['remove', removePlaceAction],
    ['upload', uploadPlacesAction],
    ['accept', acceptImportAction],
    ['switch', hideExactAction],
  ])('cannot %s without the role', async (_name, action) => {
    actAs(await hire(db(), ['tutor', 'analyst']))
    expect(await action(staffIdle as never, new FormData())).toMatchObject({
      status: 'failed',
      code: 'forbidden',
    })
    actAs()
    expect(await action(staffIdle as never, new FormData())).toMatchObject({ code: 'signed-out' })
  })
})
