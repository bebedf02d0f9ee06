import { appendFileSync, cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { guideFile } from '@/tests/factories/guide-file'
import { categories } from './constants'
import { getGuide, getShortAddress, guideTexts, listGuides } from './data'
import { guideJsonLd } from './presenter'

describe('the guides of the portal', () => {
  it('can all be read in both languages, with the same numbers', async () => {
    const [uk, en] = await Promise.all([listGuides('uk'), listGuides('en')])
    expect(uk.length).toBeGreaterThanOrEqual(16)
    expect(en.map(({ slug, number }) => [slug, number])).toEqual(uk.map(({ slug, number }) => [slug, number]))
    expect(new Set(uk.map(({ category }) => category))).toEqual(new Set(categories))
  })

  it('are found by slug, and by nothing else', async () => {
    expect((await getGuide('en', 'diia-signature'))?.number).toBe(214)
    for (const [locale, slug] of [
      ['uk', 'no-such-guide'],
      ['de', 'diia-signature'],
      ['../uk', 'diia-signature'],
      ['uk', '../../package'],
      ['uk', 'diia-signature/../diia-app'],
      ['uk', 'diia-signature\0'],
      ['uk', ''],
    ] as const) {
      expect(await getGuide(locale, slug)).toBeNull()
    }
  })

  it('are found by their short addresses', async () => {
    expect(await getShortAddress({ guide: 214, step: null })).toBe('/guides/diia-signature')
    expect(await getShortAddress({ guide: 214, step: 3 })).toBe('/guides/diia-signature#step-3')
    expect(await getShortAddress({ guide: 214, step: 98 })).toBe('/guides/diia-signature')
    expect(await getShortAddress({ guide: 899, step: null })).toBeNull()
  })

  it('give their words to search', async () => {
    const texts = await guideTexts('uk')
    const signature = texts.find(({ number }) => number === 214)
    expect(signature?.steps[0]?.title).toMatch(/\S/)
    expect(signature?.body).toContain('Що може піти не так')
    expect(
      texts.every(({ body, steps }) => body.length > 200 && steps.every(({ text }) => text.length > 10)),
    ).toBe(true)
    expect(JSON.stringify(texts)).not.toMatch(/<[A-Z]|undefined/)
  })

  it('describe themselves to search engines', async () => {
    const guide = await getGuide('en', 'diia-signature')
    if (!guide) throw new Error('the guide is missing')
    const data = guideJsonLd(guide, 'en', 'https://portal.example')
    expect(data).toMatchObject({ '@type': 'HowTo', '@id': 'https://portal.example/en/guides/diia-signature' })
    expect(JSON.stringify(data)).toContain('https://portal.example/en/guides/diia-signature#step-1')
  })
})

describe('files of guides', () => {
  const root = mkdtempSync(join(tmpdir(), 'portal-guides-'))
  const file = join(root, 'content/guides/changing-guide/uk.mdx')
  beforeEach(() => {
    cpSync('content/guides/diia-app', join(root, 'content/guides/changing-guide'), { recursive: true })
    vi.spyOn(process, 'cwd').mockReturnValue(root)
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it('are read again when they change', async () => {
    writeFileSync(file, guideFile())
    expect((await getGuide('uk', 'changing-guide'))?.title).toBe('Увімкнути підпис')
    expect(await getGuide('uk', 'changing-guide')).toBe(await getGuide('uk', 'changing-guide'))
    writeFileSync(file, guideFile(undefined, { title: 'Увімкнути новий підпис' }))
    expect((await getGuide('uk', 'changing-guide'))?.title).toBe('Увімкнути новий підпис')
  })

  it('stop the list with file, line and column when one has an error', async () => {
    writeFileSync(file, guideFile())
    const lines = guideFile().split('\n').length
    appendFileSync(file, '\n<script>\n\nтекст\n\n</script>\n')
    await expect(listGuides('uk')).rejects.toThrow(
      `content/guides/changing-guide/uk.mdx:${lines + 1}:1 <script> is not a tag of these texts (unknown-tag)`,
    )
  })
})
