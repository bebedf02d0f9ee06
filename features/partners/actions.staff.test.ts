import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { staffIdle } from '@/lib/staff-form-state'
import { onEachDatabase } from '@/tests/support/databases'
import { actAs, hire, staffForm } from '@/tests/support/staff'
import {
  createCohortAction,
  removePartnerAction,
  savePartnerAction,
  savePlanAction,
  setCohortStateAction,
} from './actions.staff'
import { loadPartnerNames, loadPublicPartner, loadPublicPartners } from './loaders'

const values = {
  slug: 'glass-works',
  kind: 'enterprise',
  nameUk: 'Склозавод',
  nameEn: 'Glass works',
  commitmentUk: 'Навчити 50 працівників.',
  commitmentEn: 'Teach 50 workers.',
  visibility: 'public',
  source: 'Меморандум',
}
const now = new Date('2026-11-23T10:00:00Z')
const redirected = { digest: expect.stringContaining('/admin/partners/') }

onEachDatabase('partners', () => {
  beforeEach(async () => {
    await db().partner.deleteMany()
    actAs(await hire(db(), ['editor']), '/admin/partners')
  })

  const save = (changes: Record<string, string> = {}) =>
    savePartnerAction(staffIdle, staffForm({ ...values, ...changes }))
  async function partner() {
    await expect(save()).rejects.toMatchObject(redirected)
    return db().partner.findFirstOrThrow()
  }

  it('are written, changed by one at a time and taken away, each with its entry', async () => {
    const { id } = await partner()
    expect(await loadPublicPartners()).toMatchObject([
      { slug: 'glass-works', commitment: { uk: 'Навчити 50 працівників.' }, website: null },
    ])
    await expect(save({ id, version: '1', website: 'https://glass.example' })).rejects.toMatchObject(
      redirected,
    )
    const late = await save({ id, version: '1', nameUk: 'Пізно' })
    expect(late).toMatchObject({ status: 'conflict', data: { version: 2, website: 'https://glass.example' } })
    const remove = (version: string, removed: string) =>
      removePartnerAction(staffIdle, staffForm({ id, version, removed }))
    expect(await remove('1', 'true')).toMatchObject({ status: 'conflict' })
    expect(await remove('2', 'true')).toMatchObject({ status: 'ok' })
    expect(await loadPublicPartners()).toEqual([])
    expect(await loadPublicPartner('glass-works', now)).toBeNull()
    expect(await loadPartnerNames()).toEqual([])
    expect(await save({ id, version: '3' })).toMatchObject({ status: 'failed', code: 'gone' })
    expect(await remove('3', 'false')).toMatchObject({ status: 'ok' })
    expect(await db().auditEntry.count({ where: { entity: 'partner', entityId: id } })).toBe(4)
  })

  it('that only staff may see are told to nobody else', async () => {
    await expect(save({ visibility: 'staff', source: '' })).rejects.toMatchObject(redirected)
    expect(await loadPublicPartners()).toEqual([])
    expect(await loadPublicPartner('glass-works', now)).toBeNull()
    expect(await loadPartnerNames()).toMatchObject([{ isPublic: false, name: { en: 'Glass works' } }])
  })

  it.each([
    [{ slug: 'Склозавод' }, 'slug', 'slug-form'],
    [{ nameEn: ' ' }, 'nameEn', 'required'],
    [{ commitmentEn: '' }, 'commitmentEn', 'other-language-missing'],
    [{ aboutEn: 'About.' }, 'aboutUk', 'other-language-missing'],
    [{ website: 'javascript:alert(1)' }, 'website', 'address-form'],
    [{ since: '2026-13-40' }, 'since', 'day-form'],
    [{ source: '' }, 'source', 'source-missing'],
    [{ kind: 'bank' }, 'kind', 'choice-unknown'],
  ])('refuse %o', async (changes, field, code) => {
    expect(await save(changes as Record<string, string>)).toMatchObject({
      status: 'invalid',
      fields: { [field]: code },
    })
    expect(await db().partner.count()).toBe(0)
  })

  it('have an address of their own that stays', async () => {
    const { id } = await partner()
    expect(await save()).toMatchObject({ status: 'invalid', fields: { slug: 'slug-taken' } })
    expect(await save({ id, version: '1', slug: 'other' })).toMatchObject({
      status: 'invalid',
      fields: { slug: 'slug-fixed' },
    })
  })

  it('have plans whose state everybody sees', async () => {
    const { id: partnerId } = await partner()
    const plan = { partnerId, kind: 'laboratory', year: '2026', titleUk: 'Кабінет', titleEn: 'A room' }
    const put = (changes: Record<string, string>) =>
      savePlanAction(staffIdle, staffForm({ ...plan, ...changes }))
    expect(await put({ state: 'done' })).toMatchObject({ fields: { doneOn: 'done-day-missing' } })
    expect(await put({ state: 'planned', year: '1' })).toMatchObject({ fields: { year: 'year-form' } })
    await expect(put({ state: 'planned', dueOn: '2026-12-01' })).rejects.toMatchObject(redirected)
    const { id } = await db().partnerPlan.findFirstOrThrow({ where: { partnerId } })
    const done = { id, version: '1', state: 'done', doneOn: '2026-11-20' }
    await expect(put(done)).rejects.toMatchObject(redirected)
    expect(await put({ ...done, titleUk: 'Пізно' })).toMatchObject({
      status: 'conflict',
      data: { version: 2 },
    })
    const page = await loadPublicPartner('glass-works', now)
    expect(page?.plans).toMatchObject([{ state: 'done', doneOn: '2026-11-20', title: { uk: 'Кабінет' } }])
  })

  describe('a group', () => {
    async function group() {
      const { id: partnerId } = await partner()
      const made = createCohortAction(
        staffIdle,
        staffForm({ partnerId, title: 'Друга зміна', courseSlug: 'basic' }),
      )
      await expect(made).rejects.toMatchObject({
        digest: expect.stringContaining('/admin/partners/cohorts/'),
      })
      return db().partnerCohort.findFirstOrThrow({ where: { partnerId } })
    }

    it('is closed and opened by one at a time, and closes with its partner', async () => {
      const { id, partnerId } = await group()
      const turn = (version: string, state: string) =>
        setCohortStateAction(staffIdle, staffForm({ id, version, state }))
      expect(await turn('1', 'closed')).toMatchObject({ status: 'ok' })
      expect(await turn('1', 'open')).toMatchObject({ status: 'conflict' })
      expect(await turn('2', 'open')).toMatchObject({ status: 'ok' })
      const gone = staffForm({ id: partnerId, version: '1', removed: 'true' })
      expect(await removePartnerAction(staffIdle, gone)).toMatchObject({ status: 'ok' })
      expect(await db().partnerCohort.findUnique({ where: { id } })).toMatchObject({
        state: 'closed',
        version: 4,
      })
    })

    it('keeps its code out of the log and is for known courses', async () => {
      const { id, code, partnerId } = await group()
      const entry = await db().auditEntry.findFirstOrThrow({ where: { entityId: id } })
      expect(JSON.stringify(entry)).not.toContain(code)
      const unknown = staffForm({ partnerId, title: 'Група', courseSlug: 'no-such-course' })
      expect(await createCohortAction(staffIdle, unknown)).toMatchObject({
        status: 'invalid',
        fields: { courseSlug: 'choice-unknown' },
      })
    })
  })

  it('are the editors’ matter', async () => {
    actAs(await hire(db(), ['operator']))
    expect(await save()).toMatchObject({ status: 'failed', code: 'forbidden' })
  })
})
