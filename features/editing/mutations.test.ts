import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { getGuide, getShortAddress, listGuides } from '@/features/guides/data'
import { getTextPage } from '@/features/pages/data'
import { pageTags } from '@/lib/cache-tags'
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locales'
import { markStale } from '@/lib/stale-tags'
import { writeTransaction } from '@/lib/write-transaction'
import { onEachDatabase } from '@/tests/support/databases'
import { getDocument, listRevisions } from './data'
import { publishScheduled } from './jobs'
import {
  type ChangeContext,
  type ChangeOutcome,
  checkFileChoice,
  checkRelease,
  checkRollBack,
  chooseFile,
  discardDrafts,
  type Release,
  releaseDrafts,
  rollBack,
  sendToReview,
} from './mutations.changes'
import { createGuide, saveDrafts } from './mutations.drafts'
import { readFront } from './rules/front-matter'
import { addStep, setStep, stepNumbers } from './rules/guide-parts'
import type { DocumentKey, FileChoice } from './types'

const root = mkdtempSync(join(tmpdir(), 'portal-editing-'))
cpSync('content', join(root, 'content'), { recursive: true })
const editor = { id: 'e', name: 'Олена' }
const other = { id: 'o', name: 'Ірина' }
const now = new Date('2026-11-30T10:00:00Z')
const nothing = { uk: null, en: null }
const minor: Release = { change: 'minor', notes: nothing, publishAt: null }
const major: Release = { change: 'major', notes: { uk: 'Новий крок.', en: 'A new step.' }, publishAt: null }

const guide: DocumentKey = { collection: 'guides', slug: 'diia-signature' }
const fileOf = ({ collection, slug }: DocumentKey, locale: Locale) =>
  join(root, `content/${collection}/${slug}/${locale}.mdx`)

beforeAll(() => {
  vi.spyOn(process, 'cwd').mockReturnValue(root)
})
afterAll(() => {
  vi.restoreAllMocks()
})

onEachDatabase('editing over files', () => {
  beforeAll(() => {
    Object.assign(globalThis, { portalClock: undefined, portalEdits: undefined })
  })
  beforeEach(async () => {
    await db().contentEdit.deleteMany()
    cpSync(join(process.env.PWD ?? '', 'content'), join(root, 'content'), { recursive: true })
    Object.assign(globalThis, { portalEdits: undefined })
    markStale([])
  })

  const run = async (
    work: (context: ChangeContext) => Promise<ChangeOutcome>,
    staff = editor,
    at = now,
  ): Promise<ChangeOutcome> => {
    const outcome = await writeTransaction((tx) => work({ staff, now: at, tx }))
    if (outcome.status === 'ok') markStale(outcome.tags ?? [])
    return outcome
  }
  const document = async (key = guide) => {
    const found = await getDocument(key, db())
    if (!found) throw new Error(`no ${key.slug}`)
    return found
  }
  const save = async (texts: Partial<Record<Locale, string>>, key = guide, staff = editor) => {
    const { texts: known } = await document(key)
    const written = (['uk', 'en'] as const).flatMap((locale) => {
      const source = texts[locale]
      return source === undefined ? [] : [{ locale, source, version: known[locale].draft?.version ?? 0 }]
    })
    return writeTransaction((tx) => saveDrafts(key, written, staff, now, tx))
  }
  const release = async (how: Release, key = guide, { twoPeople = false, staff = editor, at = now } = {}) => {
    const checked = await checkRelease(key, how, at)
    return run((context) => releaseDrafts(key, how, checked, { twoPeople }, context), staff, at)
  }
  const back = async (at: Date | null, key = guide) => {
    const checked = await checkRollBack(key, at)
    return run((context) => rollBack(key, checked, context), editor, new Date(now.getTime() + 60_000))
  }
  const choose = async (choice: FileChoice, key = guide) => {
    const checked = await checkFileChoice(key, choice)
    return run((context) => chooseFile(key, choice, checked, context))
  }
  const ukText = async () => (await document()).texts.uk.current
  const reworded = (source: string) => setStep(source, 1, { title: 'Відкрийте Дію на телефоні' })
  const form = (outcome: ChangeOutcome) =>
    outcome.status === 'invalid' ? Object.values(outcome.fields)[0] : outcome.status

  it('keeps drafts that readers do not see, and publishes them', async () => {
    const before = await getGuide('uk', 'diia-signature')
    const changed = reworded(await ukText())
    expect(await save({ uk: changed })).toMatchObject({
      status: 'saved',
      began: true,
      versions: { uk: 1, en: 0 },
    })
    expect((await getGuide('uk', 'diia-signature'))?.steps[0]?.title).toBe(before?.steps[0]?.title)
    const outcome = await release(minor)
    expect(outcome).toMatchObject({ status: 'ok', tags: [pageTags.guides] })
    expect((await getGuide('uk', 'diia-signature'))?.steps[0]?.title).toBe('Відкрийте Дію на телефоні')
    expect((await listGuides('uk')).length).toBeGreaterThanOrEqual(16)
    const { texts } = await document()
    expect(texts.uk).toMatchObject({
      draft: null,
      shown: changed,
      newest: { revision: 1, authorName: 'Олена' },
    })
    expect(texts.uk.newest?.baseSource).toBe(readFileSync(fileOf(guide, 'uk'), 'utf8'))
    expect(texts.en.newest).toBeNull()
  })

  it('loses nobody’s words when two people write', async () => {
    const first = reworded(await ukText())
    await save({ uk: first })
    const late = [{ locale: 'uk', source: `${first}\nТакож.\n`, version: 0 }] as const
    const lost = await writeTransaction((tx) => saveDrafts(guide, late, other, now, tx))
    expect(lost).toMatchObject({ status: 'conflict', drafts: [{ authorName: 'Олена', source: first }, null] })
    expect(await ukText()).toBe(first)
    const checked = await checkRelease(guide, minor, now)
    await save({ uk: `${first}\nЩе.\n` })
    const outcome = await run((context) =>
      releaseDrafts(guide, minor, checked, { twoPeople: false }, context),
    )
    expect(outcome.status).toBe('conflict')
  })

  it('tells a major change in every language', async () => {
    const { texts } = await document()
    const add = (source: string, title: string, body: string) =>
      setStep(addStep(source, 8, 10), 10, { title, body })
    await save({ uk: add(texts.uk.current, 'Перевірте підпис', 'Підпишіть щось.') })
    expect(form(await release(major))).toBe('content-problems')
    await save({ en: add(texts.en.current, 'Check the signature', 'Sign something.') })
    expect((await release(major)).status).toBe('ok')
    const uk = await getGuide('uk', 'diia-signature')
    expect(uk?.changes[0]).toEqual({ date: '2026-11-30', note: 'Новий крок.', major: true })
    expect((await getGuide('en', 'diia-signature'))?.changes[0]?.note).toBe('A new step.')
    expect(await getShortAddress({ guide: 214, step: 10 })).toBe('/guides/diia-signature#step-10')
    await save({ uk: reworded((await document()).texts.uk.current) })
    await release(major)
    const { texts: after } = await document()
    expect(after.en.newest?.revision).toBe(2)
    expect(readFront(after.en.current)?.changes).toHaveLength(readFront(after.uk.current)?.changes ? 3 : 0)
  })

  it.each(['{process.env}', '<script>\n\nx\n\n</script>', 'export const a = 1', '[x](javascript:1)'])(
    'never publishes «%s»',
    async (hostile) => {
      await save({ uk: `${await ukText()}\n${hostile}\n` })
      const checked = await checkRelease(guide, minor, now)
      expect(checked?.problems[0]).toMatchObject({
        locale: 'uk',
        line: (await ukText()).split('\n').indexOf(hostile.split('\n')[0] ?? '') + 1,
      })
      expect(form(await release(minor))).toBe('content-problems')
      expect(await db().contentEdit.count({ where: { state: 'published' } })).toBe(0)
    },
  )

  it('publishes at its hour, once, and not what is no longer in order', async () => {
    await save({ uk: reworded(await ukText()) })
    const hour = new Date(now.getTime() + 3_600_000)
    expect(form(await release({ ...minor, publishAt: new Date(now.getTime() - 1) }))).toBe('past-moment')
    expect((await release({ ...minor, publishAt: hour })).status).toBe('ok')
    expect(await publishScheduled(now)).toEqual({ published: 0, refused: 0 })
    expect(await publishScheduled(hour)).toEqual({ published: 1, refused: 0 })
    expect(await publishScheduled(hour)).toEqual({ published: 0, refused: 0 })
    expect((await document()).texts.uk.newest?.publishedAt).toEqual(hour)
    expect(await db().auditEntry.count({ where: { action: 'publish:guide', entityId: guide.slug } })).toBe(1)
    expect(await db().cacheTag.count({ where: { tag: pageTags.guides } })).toBe(1)

    await save({ uk: `${await ukText()}\nЩе одне речення.\n` })
    await release({ ...minor, publishAt: hour })
    await db().contentEdit.updateMany({ where: { state: 'scheduled' }, data: { source: 'broken' } })
    expect(await publishScheduled(hour)).toEqual({ published: 0, refused: 1 })
    expect((await document()).texts.uk.draft).toMatchObject({ state: 'draft', publishAt: null })
  })

  it('asks for a second person where the community wants one', async () => {
    await save({ uk: reworded(await ukText()) })
    const two = { twoPeople: true }
    expect(form(await release(minor, guide, { ...two, staff: other }))).toBe('needs-second-person')
    expect((await run((context) => sendToReview(guide, minor, context))).status).toBe('ok')
    expect(form(await release(minor, guide, two))).toBe('needs-second-person')
    expect((await release(minor, guide, { ...two, staff: other })).status).toBe('ok')
    expect((await document()).texts.uk.newest).toMatchObject({ authorName: 'Олена', reviewerName: 'Ірина' })
  })

  it('rolls back without losing a printed code', async () => {
    const { texts } = await document()
    const add = (source: string) => setStep(addStep(source, 8, 10), 10, { title: 'X', body: 'Речення.' })
    await save({ uk: reworded(texts.uk.current) })
    await release(minor)
    await save({ uk: add((await document()).texts.uk.current), en: add(texts.en.current) })
    const later = new Date(now.getTime() + 1000)
    expect((await release(major, guide, { at: later })).status).toBe('ok')
    expect((await back(now)).status).toBe('ok')
    const { texts: after } = await document()
    expect(after.uk.current).toContain('Відкрийте Дію на телефоні')
    expect(stepNumbers(after.uk.current).retired).toEqual([10])
    expect(stepNumbers(after.en.current).retired).toEqual([10])
    expect(await getShortAddress({ guide: 214, step: 10 })).toBe('/guides/diia-signature')
    expect(await listRevisions(guide, db())).toHaveLength(5)
    await save({ uk: add(after.uk.current), en: add(after.en.current) })
    expect(form(await release(major))).toBe('content-problems')
  })

  it('rolls back to the file as it was', async () => {
    const file = await ukText()
    await save({ uk: reworded(file) })
    await release(minor)
    expect((await back(null)).status).toBe('ok')
    expect((await document()).texts.uk).toMatchObject({ shown: file, newest: { source: null, revision: 2 } })
    expect(form(await back(null))).toBe('nothing-to-publish')
  })

  describe('when the file changes under an edit', () => {
    const change = () => {
      const file = fileOf(guide, 'uk')
      writeFileSync(file, readFileSync(file, 'utf8').replace('minutes: 10', 'minutes: 10\n# later'))
    }
    beforeEach(async () => {
      await save({ uk: reworded(await ukText()) })
      await release(minor)
      change()
    })

    it('the edit stays in force, and a new draft waits for a choice', async () => {
      expect((await getGuide('uk', 'diia-signature'))?.steps[0]?.title).toBe('Відкрийте Дію на телефоні')
      await save({ uk: `${await ukText()}\nДалі.\n` })
      expect(form(await release(minor))).toBe('file-changed')
      expect((await choose('keep')).status).toBe('ok')
      expect((await release(minor)).status).toBe('ok')
    })

    it('the file can be taken', async () => {
      expect((await choose('take-file')).status).toBe('ok')
      expect((await document()).texts.uk.shown).toContain('# later')
    })

    it('both can be merged by hand', async () => {
      expect((await choose('merge')).status).toBe('ok')
      const { draft } = (await document()).texts.uk
      expect(draft?.source).toContain('Відкрийте Дію на телефоні')
      expect(draft?.baseSource).toContain('# later')
      await save({ uk: `${draft?.source}\nДалі.\n` })
      expect((await release(minor)).status).toBe('ok')
    })
  })

  it('makes new guides with numbers that nobody ever had', async () => {
    const input = { slug: 'new-guide', category: 'signature', titles: { uk: 'Нова', en: 'New' } } as const
    const days = { day: '2026-11-30', reviewBy: '2027-02-28' }
    const make = (slug: string) =>
      writeTransaction((tx) => createGuide({ ...input, slug }, days, editor, now, tx))
    const first = await make('new-guide')
    expect(first).toEqual({ ok: true, number: 231 })
    expect(await make('other-guide')).toEqual({ ok: true, number: 232 })
    expect(await make('new-guide')).toEqual({ ok: false, reason: 'slug-taken' })
    expect(await make('diia-app')).toEqual({ ok: false, reason: 'slug-taken' })
    const key: DocumentKey = { collection: 'guides', slug: 'new-guide' }
    expect(form(await release(minor, key))).toBe('content-problems')
    const renumbered = (locale: Locale) =>
      readFileSync(fileOf(guide, locale), 'utf8').replace('number: 214', 'number: 231')
    await save({ uk: renumbered('uk'), en: renumbered('en') }, key)
    expect(await getGuide('uk', 'new-guide')).toBeNull()
    await release(minor, key)
    expect((await getGuide('en', 'new-guide'))?.number).toBe(231)
    expect(await getShortAddress({ guide: 231, step: 1 })).toBe('/guides/new-guide#step-1')
    expect((await listGuides('uk')).map(({ slug }) => slug)).toContain('new-guide')
  })

  it('edits pages of text, and lets drafts go', async () => {
    const page: DocumentKey = { collection: 'pages', slug: 'privacy' }
    const { texts } = await document(page)
    await save({ uk: `${texts.uk.current}\nЩе одне речення.\n` }, page)
    expect((await run((context) => discardDrafts(page, context))).status).toBe('ok')
    expect((await run((context) => discardDrafts(page, context))).status).toBe('failed')
    await save({ uk: `${texts.uk.current}\nЩе одне речення.\n` }, page)
    expect(await release({ ...major, notes: nothing }, page)).toMatchObject({ tags: [pageTags.pages] })
    expect(JSON.stringify((await getTextPage('uk', 'privacy'))?.body)).toContain('Ще одне речення')
    expect((await getTextPage('en', 'privacy'))?.updatedOn).toBe('2026-11-30')
    expect(await getDocument({ collection: 'pages', slug: 'no-such' }, db())).toBeNull()
    expect(await getDocument({ collection: 'guides', slug: '../pages/privacy' }, db())).toBeNull()
  })
})
