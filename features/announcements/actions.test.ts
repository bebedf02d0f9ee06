import { beforeEach, expect, it } from 'vitest'
import { pageTags } from '@/lib/cache-tags'
import { db } from '@/lib/db'
import { staffIdle } from '@/lib/staff-form-state'
import { isStale, lookForChanges, markStale } from '@/lib/stale-tags'
import { onEachDatabase } from '@/tests/support/databases'
import { staleTags } from '@/tests/support/next-cache'
import { actAs, hire, staffForm } from '@/tests/support/staff'
import { removeAnnouncementAction, saveAnnouncementAction } from './actions'
import { listNotices } from './data'

const values = {
  textUk: 'Світла не буде.',
  textEn: 'No power.',
  severity: 'warning',
  from: '2026-11-23T10:00',
  until: '2026-11-23T18:00',
  path: '/places',
}
const during = new Date('2026-11-23T09:00:00Z')
const redirected = { digest: expect.stringContaining('/admin/announcements') }

onEachDatabase('announcements', () => {
  beforeEach(async () => {
    await db().announcement.deleteMany()
    staleTags.length = 0
    Object.assign(globalThis, { portalAnnouncements: undefined })
    actAs(await hire(db(), ['editor']), '/admin/announcements')
  })
  const save = (changes: Record<string, string> = {}) =>
    saveAnnouncementAction(staffIdle, staffForm({ ...values, ...changes }))
  const row = async () => {
    markStale(staleTags)
    return db().announcement.findFirstOrThrow()
  }

  it('are written, changed and taken away, each with its entry and seen at once', async () => {
    await expect(save()).rejects.toMatchObject(redirected)
    const { id } = await row()
    expect(staleTags).toEqual([pageTags.all])
    expect(await listNotices('en', during)).toMatchObject([
      { text: 'No power.', severity: 'warning', path: '/places' },
    ])
    await expect(save({ id, version: '1', textEn: 'Power is back.' })).rejects.toMatchObject(redirected)
    await row()
    expect(await listNotices('en', during)).toMatchObject([{ text: 'Power is back.' }])
    expect(await save({ id, version: '1', textEn: 'Late.' })).toMatchObject({ status: 'conflict' })
    const remove = (version: string) => removeAnnouncementAction(staffIdle, staffForm({ id, version }))
    expect(await remove('1')).toMatchObject({ status: 'conflict' })
    await expect(remove('2')).rejects.toMatchObject(redirected)
    await row()
    expect(await listNotices('en', during)).toEqual([])
    expect(await db().auditEntry.count({ where: { entity: 'announcement', entityId: id } })).toBe(3)
  })

  it('make the pages that show them outdated when they begin and when they end', async () => {
    await expect(save({ from: '2020-01-01T10:00', until: '2999-01-01T10:00' })).rejects.toMatchObject(
      redirected,
    )
    await row()
    const born = await lookForChanges()
    await listNotices('uk', new Date('2019-12-31T00:00:00Z'))
    await lookForChanges()
    expect(isStale([pageTags.all], born)).toBe(true)
  })

  it.each([
    [{ until: '2026-11-23T10:00' }, 'until', 'until-before-from'],
    [{ from: 'soon' }, 'from', 'bad-moment'],
    [{ textEn: '' }, 'textEn', 'empty'],
    [{ path: 'https://elsewhere.example' }, 'path', 'own-path'],
    [{ path: '//elsewhere.example' }, 'path', 'own-path'],
    [{ path: '/admin/people' }, 'path', 'own-path'],
    [{ severity: 'loud' }, 'severity', 'invalid'],
  ])('refuse %o', async (changes, field, code) => {
    expect(await save(changes as Record<string, string>)).toMatchObject({
      status: 'invalid',
      fields: { [field]: code },
    })
    expect(await db().announcement.count()).toBe(0)
  })

  it('are the editors’ matter', async () => {
    actAs(await hire(db(), ['consultant']))
    expect(await save()).toMatchObject({ status: 'failed', code: 'forbidden' })
  })
})
