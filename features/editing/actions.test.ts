import { beforeEach, expect, it } from 'vitest'
import { pageTags } from '@/lib/cache-tags'
import { db } from '@/lib/db'
import { staffIdle } from '@/lib/staff-form-state'
import { markStale } from '@/lib/stale-tags'
import { onEachDatabase } from '@/tests/support/databases'
import { staleTags } from '@/tests/support/next-cache'
import { actAs, hire, request, staffForm } from '@/tests/support/staff'
import {
  chooseGuideFileAction,
  createGuideAction,
  discardGuideAction,
  releaseGuideAction,
  reviewGuideAction,
  rollBackGuideAction,
} from './actions.guides'
import { releasePageAction, rollBackPageAction } from './actions.pages'
import { getDocument } from './data'
import { listGuideRows } from './data.health'
import { checkWritten, keepWritten } from './mutations.written'
import { setStep } from './rules/guide-parts'
import type { DocumentKey } from './types'

const slug = 'diia-signature'
const guide: DocumentKey = { collection: 'guides', slug }
const editor = { id: 'e', name: 'Олена' }
const release = { slug, change: 'minor', noteUk: '', noteEn: '', when: 'now' }

onEachDatabase('actions of editing', () => {
  beforeEach(async () => {
    Object.assign(globalThis, { portalEdits: undefined })
    markStale([])
    await db().contentEdit.deleteMany()
    staleTags.length = 0
    actAs(await hire(db(), ['editor']), '/admin/guides')
    expect(request.headers.get('cookie')).toContain('portal.session_token')
  })

  const write = async (key = guide, change = (text: string) => setStep(text, 1, { title: 'Інше' })) => {
    const document = await getDocument(key)
    if (!document) throw new Error('no document')
    const { draft, current } = document.texts.uk
    const written = [{ locale: 'uk', source: change(current), version: draft?.version ?? 0 }] as const
    const context = { staff: editor, now: new Date(), tx: db() }
    return keepWritten(key, written, await checkWritten(key, written), context)
  }
  const releaseIt = (changes: Record<string, string> = {}) =>
    releaseGuideAction(staffIdle, staffForm({ ...release, ...changes }))

  it('keep, publish and take back a guide, each with its entry', async () => {
    expect(await write()).toMatchObject({ status: 'ok', data: { versions: { uk: 1, en: 0 }, problems: [] } })
    expect(await releaseIt({ change: 'major' })).toMatchObject({
      status: 'invalid',
      fields: { noteUk: 'note-needed', noteEn: 'note-needed' },
    })
    expect(await releaseIt()).toMatchObject({ status: 'ok' })
    expect(staleTags).toEqual([pageTags.guides])
    expect(await releaseIt()).toMatchObject({ status: 'invalid', fields: { form: 'nothing-to-publish' } })
    expect(await rollBackGuideAction(staffIdle, staffForm({ slug, at: '' }))).toMatchObject({ status: 'ok' })
    const entries = await db().auditEntry.findMany({ where: { entityId: slug }, orderBy: { at: 'asc' } })
    expect(entries.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['publish:guide', 'roll-back:guide']),
    )
  })

  it('tell what is wrong with a text while it is written', async () => {
    const hostile = await write(guide, (text) => `${text}\n<script>\n\nx\n\n</script>\n`)
    expect(hostile).toMatchObject({ data: { problems: [{ locale: 'uk', code: 'unknown-tag' }] } })
    expect(await releaseIt()).toMatchObject({ status: 'invalid', fields: { form: 'content-problems' } })
  })

  it('set an hour, send to review, let go', async () => {
    await write()
    expect(await releaseIt({ when: 'later', publishAt: 'x' })).toMatchObject({
      fields: { publishAt: 'bad-moment' },
    })
    expect(await releaseIt({ when: 'later', publishAt: '2020-01-01T10:00' })).toMatchObject({
      fields: { publishAt: 'past-moment' },
    })
    expect(await releaseIt({ when: 'later', publishAt: '2999-01-01T10:00' })).toMatchObject({ status: 'ok' })
    expect((await getDocument(guide))?.texts.uk.draft?.state).toBe('scheduled')
    const { when: _now, ...review } = release
    expect(await reviewGuideAction(staffIdle, staffForm(review))).toMatchObject({ status: 'ok' })
    expect((await getDocument(guide))?.texts.uk.draft?.state).toBe('review')
    await expect(discardGuideAction(staffIdle, staffForm({ slug }))).rejects.toMatchObject({
      digest: expect.stringContaining('/admin/guides'),
    })
    expect((await getDocument(guide))?.texts.uk.draft).toBeNull()
  })

  it('begin a guide and go to it', async () => {
    const input = { slug: 'new-one', category: 'health', titleUk: 'Нова', titleEn: 'New' }
    await expect(createGuideAction(staffIdle, staffForm(input))).rejects.toMatchObject({
      digest: expect.stringContaining('/admin/guides/new-one'),
    })
    expect(await createGuideAction(staffIdle, staffForm(input))).toMatchObject({
      fields: { slug: 'slug-taken' },
    })
    expect(await createGuideAction(staffIdle, staffForm({ ...input, slug: 'No' }))).toMatchObject({
      fields: { slug: 'bad-slug' },
    })
  })

  it('publish a page of text under its own tag', async () => {
    await write({ collection: 'pages', slug: 'privacy' }, (text) => `${text}\nЩе.\n`)
    const page = { ...release, slug: 'privacy' }
    expect(await releasePageAction(staffIdle, staffForm(page))).toMatchObject({ status: 'ok' })
    expect(staleTags).toEqual([pageTags.pages])
    const back = staffForm({ slug: 'privacy', at: '' })
    expect(await rollBackPageAction(staffIdle, back)).toMatchObject({ status: 'ok' })
  })

  it('are the editors’ matter', async () => {
    await write()
    actAs(await hire(db(), ['consultant']))
    expect(await releaseIt()).toMatchObject({ status: 'failed', code: 'forbidden' })
    const choice = staffForm({ slug, choice: 'keep' })
    expect(await chooseGuideFileAction(staffIdle, choice)).toMatchObject({
      status: 'failed',
      code: 'forbidden',
    })
  })

  it('leave a list that shows the worst guides first', async () => {
    await db().guideReport.createMany({
      data: [1, 2, 3].map((step) => ({
        guideNumber: 214,
        step,
        kind: 'wrong',
        text: 'Не так',
        locale: 'uk',
      })),
    })
    await write()
    const rows = await listGuideRows('uk', new Date('2026-11-30T10:00:00Z'))
    expect(rows[0]).toMatchObject({
      slug,
      colour: 'red',
      draft: 'draft',
      reasons: [{ code: 'reports', count: 3 }, { code: 'never-checked' }],
    })
    expect(rows.at(-1)?.colour).toBe('amber')
  })
})
