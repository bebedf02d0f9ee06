import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrast } from '../config/contrast'

/** What a person chose on the page, and what their device asks for. */
type Reader = {
  theme?: string
  contrast?: string
  prefersDark: boolean
  prefersMore: boolean
  onPaper?: boolean
}
type Rule = { media: string; selector: string; properties: Map<string, string> }

/** The rules of a sheet that set custom properties; nothing deeper than a rule in a media query. */
function readRules(css: string): Rule[] {
  const rules: Rule[] = []
  let media = ''
  for (const [, head = '', body] of css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .matchAll(/([^{}]+)\{(?:([^{}]*)\})?|\}/g)) {
    if (body === undefined) media = head.trim()
    else
      rules.push({
        media,
        selector: head.trim(),
        properties: new Map(
          Array.from(body.matchAll(/(--[\w-]+):\s*([^;]+);/g), ([, name = '', value = '']) => [name, value]),
        ),
      })
  }
  return rules
}

/** What `:root[data-theme="dark"]:not([data-contrast="more"])` asks for. */
function conditions(selector: string) {
  return Array.from(
    selector.matchAll(/(:not\()?\[data-(\w+)="(\w+)"\]/g),
    ([, not, name = '', value = '']) => ({ name, value, wanted: !not }),
  )
}

function holds({ media, selector }: Rule, reader: Reader): boolean {
  if (media.includes('prefers-color-scheme: dark') && !reader.prefersDark) return false
  if (media.includes('prefers-contrast: more') && !reader.prefersMore) return false
  if (media.includes('print') && !reader.onPaper) return false
  const chosen: Record<string, string | undefined> = { theme: reader.theme, contrast: reader.contrast }
  return (
    selector.startsWith(':root') &&
    conditions(selector).every(({ name, value, wanted }) => (chosen[name] === value) === wanted)
  )
}

const sheets = ['tokens', 'print'].map((name) => readFileSync(`styles/${name}.css`, 'utf8'))
const rules = sheets.flatMap(readRules).filter(({ properties }) => properties.size > 0)
/** How many conditions a selector has; one with more wins. */
const weight = ({ selector }: Rule) => conditions(selector).length + selector.split(':root').length

const names = [
  ...new Set(rules.flatMap(({ properties }) => Array.from(properties.keys(), (name) => name.slice(2)))),
]

/** The values a reader gets: rules with more conditions win, then later ones. */
function tokensFor(reader: Reader): (name: string) => string {
  const applied = rules.filter((rule) => holds(rule, reader))
  const ordered = applied.sort((a, b) => weight(a) - weight(b))
  const values = new Map(ordered.flatMap(({ properties }) => [...properties]))
  const resolve = (name: string): string => {
    const value = values.get(`--${name}`) ?? ''
    const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1]
    return other ? resolve(other) : value
  }
  return resolve
}

const texts = ['ink', 'soft', 'link', 'link-hover', 'ruby', 'leaf', 'amber-ink']
const grounds = ['paper', 'raised', 'mist']
const textPairs = [
  ...grounds.flatMap((ground) => texts.map((text) => [text, ground])),
  ...['ink', 'soft', 'link', 'link-hover', 'amber-ink'].map((text) => [text, 'amber-ground']),
  ...['ink', 'soft', 'link', 'link-hover', 'ruby'].map((text) => [text, 'ruby-ground']),
  ...['block-ink', 'block-soft'].map((text) => [text, 'block']),
  ['primary-ink', 'primary'],
  ['ink', 'mark'],
  ['paper', 'leaf'],
  ['paper', 'ruby'],
]
const edgePairs = [
  ['edge', 'paper'],
  ['edge', 'raised'],
]

const readers: [string, Reader][] = [undefined, 'light', 'dark'].flatMap((theme) =>
  [undefined, 'more'].flatMap((more) =>
    [false, true].flatMap((prefersDark) =>
      [false, true].map((prefersMore): [string, Reader] => [
        `theme ${theme ?? 'auto'}, contrast ${more ?? 'normal'}, device ${prefersDark ? 'dark' : 'light'}${prefersMore ? ', more contrast' : ''}`,
        { theme, contrast: more, prefersDark, prefersMore },
      ]),
    ),
  ),
)

function weak(pairs: string[][], least: number, token: (name: string) => string): string[] {
  return pairs.flatMap(([front = '', ground = '']) => {
    const ratio = contrast(token(front), token(ground))
    return ratio >= least
      ? []
      : [`${front} ${token(front)} on ${ground} ${token(ground)}: ${ratio.toFixed(2)}`]
  })
}

describe.each(readers)('colours for %s', (_name, reader) => {
  const token = tokensFor(reader)

  it('give text 7:1 on every ground it stands on', () => {
    expect(weak(textPairs, 7, token)).toEqual([])
  })

  it('give the edges of controls 3:1', () => {
    expect(weak(edgePairs, 3, token)).toEqual([])
  })

  it('print as ink on paper', () => {
    const printed = tokensFor({ ...reader, onPaper: true })
    expect(['paper', 'raised', 'mist', 'amber-ground', 'ruby-ground'].map(printed)).toEqual(
      Array.from({ length: 5 }, () => '#ffffff'),
    )
    expect(weak(textPairs, 7, printed)).toEqual([])
    expect(weak(edgePairs, 3, printed)).toEqual([])
  })

  it('show the focus on every ground by one of the two colours of its ring', () => {
    for (const ground of [...grounds, 'block', 'primary', 'amber-ground', 'ruby-ground']) {
      const ratios = ['focus-ring', 'focus-edge'].map((ring) => contrast(token(ring), token(ground)))
      expect(Math.max(...ratios), ground).toBeGreaterThanOrEqual(3)
    }
  })
})

describe('the sheet', () => {
  it('names every colour in six digits, so that each can be measured', () => {
    const odd = rules.flatMap(({ properties }) =>
      [...properties].filter(([name, value]) => {
        return value.includes('#') && !/^#[0-9a-f]{6}$/.test(value) && name !== '--shadow'
      }),
    )
    expect(odd).toEqual([])
  })

  it('gives a reader who chose dark what a dark device gives', () => {
    const chosen = tokensFor({ theme: 'dark', prefersDark: false, prefersMore: false })
    const device = tokensFor({ prefersDark: true, prefersMore: false })
    for (const name of names) expect(chosen(name), name).toBe(device(name))
  })

  it('leaves nothing of a dark device to a reader who chose more contrast on light', () => {
    const light = tokensFor({ contrast: 'more', prefersDark: false, prefersMore: false })
    const onDark = tokensFor({ contrast: 'more', prefersDark: true, prefersMore: false })
    for (const name of names) expect(onDark(name), name).toBe(light(name))
  })

  it('gives a reader who chose light no trace of a dark device', () => {
    const light = tokensFor({ theme: 'light', prefersDark: false, prefersMore: false })
    const onDark = tokensFor({ theme: 'light', prefersDark: true, prefersMore: false })
    for (const name of names) expect(onDark(name), name).toBe(light(name))
  })
})
