import { readFileSync } from 'node:fs'
import { href, locales } from '@/lib/i18n/locales'
import { expect, test } from './support/test'
import { ask } from './support/wire'

const pages = [
  '/',
  '/guides',
  '/guides/cnap-services',
  '/places',
  '/hotline',
  '/search?q=diia',
  '/courses',
  '/nothing',
]

/** Addresses, names of classes and scripts that only staff pages have. */
const TRACES = /\/(?:admin|desk)\b|staff[-_/]|better-auth/i

/** Long sentences of the staff's messages; short words may be anybody's. */
function sentences(part: unknown): string[] {
  if (typeof part === 'string') return part.length > 25 && !/[{<]/.test(part) ? [part] : []
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(sentences) : []
}

test('public pages hold no code, word or address of staff', async ({ portal }) => {
  test.setTimeout(120_000)
  const said = locales.flatMap((locale) => {
    const { staff, ...others } = JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8'))
    // Both sides say «never tell anyone the code»: what stands in a public message is not the staff's.
    const everybodys = sentences(others).join('\n')
    return sentences(staff).filter((sentence) => !everybodys.includes(sentence))
  })
  expect(said.length).toBeGreaterThan(200)
  const files = new Set<string>()
  const read: { path: string; text: string }[] = []
  for (const path of locales.flatMap((locale) => pages.map((page) => href(locale, page)))) {
    const { text } = await ask(portal.url, path)
    read.push({ path, text })
    for (const [, file = ''] of text.matchAll(
      /(?:href|src)="(\/(?:_next\/static|assets)\/[^"]+\.(?:js|css))"/g,
    )) {
      files.add(file)
    }
  }
  expect(files.size).toBeGreaterThan(1)
  for (const path of files) read.push({ path, text: (await ask(portal.url, path)).text })
  expect(
    read.filter(({ text }) => TRACES.test(text)).map(({ path, text }) => [path, text.match(TRACES)?.[0]]),
  ).toEqual([])
  const leaked = read.flatMap(({ path, text }) =>
    said.filter((sentence) => text.includes(sentence)).map((sentence) => [path, sentence]),
  )
  expect(leaked).toEqual([])
})
