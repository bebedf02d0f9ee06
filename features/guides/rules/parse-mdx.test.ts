import { describe, expect, it } from 'vitest'
import { ending, FRONT_LINES, guideFile, opening, steps, wholeBody } from '@/tests/factories/guide-file'
import { parseGuide } from './parse-mdx'

/** The hostile text goes below an opening paragraph and an empty line. */
const FIRST = FRONT_LINES + 3
const within = (hostile: string) => guideFile(`${opening}\n${hostile}\n\n${steps}\n${ending}`)

type Hostile = [name: string, text: string, code: string, line: number, column: number]

/** Line is counted from the hostile text's own first line. */
const hostile: Hostile[] = [
  ['import', "import fs from 'node:fs'", 'code', 1, 1],
  ['export', 'export const a = 1', 'code', 1, 1],
  ['export of metadata', 'export async function generateMetadata() {}', 'code', 1, 1],
  ['expression in a sentence', 'Текст {process.env.AUTH_SECRET}', 'expression', 1, 7],
  ['expression on its own line', '{globalThis.process.exit()}', 'expression', 1, 1],
  ['MDX comment', '{/* прихований текст */}', 'expression', 1, 1],
  ['HTML comment', '<!-- прихований текст -->', 'syntax', 1, 2],
  ['doctype', '<!doctype html>', 'syntax', 1, 2],
  ['script', '<script>\n\nalert(1)\n\n</script>', 'unknown-tag', 1, 1],
  ['script in a sentence', 'Текст <script>alert(1)</script>', 'unknown-tag', 1, 7],
  ['style', '<style>\n\nтекст\n\n</style>', 'unknown-tag', 1, 1],
  ['iframe', '<iframe src="https://example.com" />', 'unknown-tag', 1, 1],
  ['form', '<form action="https://example.com">\n\nтекст\n\n</form>', 'unknown-tag', 1, 1],
  ['picture as HTML', 'Текст <img src="x" onerror="alert(1)" />', 'unknown-tag', 1, 7],
  ['link as HTML', 'Текст <a href="javascript:alert(1)">тут</a>', 'unknown-tag', 1, 7],
  ['svg', '<svg onload="alert(1)" />', 'unknown-tag', 1, 1],
  ['our tag in small letters', '<note>\n\nтекст\n\n</note>', 'unknown-tag', 1, 1],
  ['member of a tag', '<Note.Inner>\n\nтекст\n\n</Note.Inner>', 'unknown-tag', 1, 1],
  ['tag with a namespace', '<svg:image />', 'unknown-tag', 1, 1],
  ['name of an object property', '<constructor />', 'unknown-tag', 1, 1],
  ['fragment', '<>\n\nтекст\n\n</>', 'unknown-tag', 1, 1],
  ['unclosed tag', '<Note>\n\nтекст', 'syntax', 1, 1],
  ['attribute of an event', '<Note onClick="alert(1)">\n\nтекст\n\n</Note>', 'unknown-attribute', 1, 7],
  ['style attribute', '<Note style="color:red">\n\nтекст\n\n</Note>', 'unknown-attribute', 1, 7],
  ['prototype as an attribute', '<Note __proto__="x">\n\nтекст\n\n</Note>', 'unknown-attribute', 1, 7],
  ['attribute as an expression', '<Where place={alert(1)}>\n\nтекст\n\n</Where>', 'attribute-not-text', 1, 8],
  ['attribute without a value', '<Note hidden>\n\nтекст\n\n</Note>', 'attribute-not-text', 1, 7],
  ['spread', '<Note {...process.env}>\n\nтекст\n\n</Note>', 'attribute-expression', 1, 7],
  [
    'attribute twice',
    '<Where place="home" place="abroad">\n\nтекст\n\n</Where>',
    'attribute-repeated',
    1,
    21,
  ],
  ['missing attribute', '<Where>\n\nтекст\n\n</Where>', 'attribute-missing', 1, 1],
  ['unknown place', '<Where place="moon">\n\nтекст\n\n</Where>', 'attribute-value', 1, 8],
  ['javascript: link', '[тут](javascript:alert(1))', 'url-scheme', 1, 1],
  ['javascript: with capitals', 'Натисніть [тут](JaVaScRiPt:alert(1))', 'url-scheme', 1, 11],
  ['javascript: by a reference', '[тут](&#106;avascript:alert(1))', 'character-reference', 1, 7],
  ['invisible character by a reference', 'Текст &zwj; далі', 'character-reference', 1, 7],
  ['javascript: split by a tab', '[тут](<java\tscript:alert(1)>)', 'url-invisible', 1, 1],
  ['data: link', '[тут](data:text/html,x)', 'url-scheme', 1, 1],
  ['vbscript: link', '[тут](vbscript:x)', 'url-scheme', 1, 1],
  ['file: link', '[тут](file:///etc/passwd)', 'url-scheme', 1, 1],
  ['http: link', '[тут](http://example.com)', 'url-scheme', 1, 1],
  ['bare http address', 'Дивіться http://example.com', 'url-scheme', 1, 10],
  ['e-mail link', '[пишіть](mailto:a@example.com)', 'url-scheme', 1, 1],
  ['bare e-mail', 'Пишіть на a@example.com', 'url-scheme', 1, 11],
  ['protocol-relative link', '[тут](//example.com)', 'url-protocol-relative', 1, 1],
  ['backslashes for slashes', String.raw`[тут](/\\example.com)`, 'url-protocol-relative', 1, 1],
  ['https without slashes', '[тут](https:example.com)', 'url-scheme', 1, 1],
  ['user name in an address', '[тут](https://diia.gov.ua@example.com/)', 'url-user', 1, 1],
  ['port in an address', '[тут](https://diia.gov.ua:8443/)', 'url-port', 1, 1],
  ['IP address', '[тут](https://192.168.0.1/)', 'url-host', 1, 1],
  ['letters that only look Latin', '[тут](https://diіa.gov.ua/)', 'url-host', 1, 1],
  ['way upwards', '[тут](/guides/../admin)', 'url-own', 1, 1],
  ['own page with a language', '[тут](/en/guides)', 'url-locale', 1, 1],
  ['relative link', '[тут](guides)', 'url-scheme', 1, 1],
  ['tel: with a pause and a code', '[тут](tel:102,,*21#)', 'url-tel', 1, 1],
  [
    'official address with javascript:',
    '<Official url="javascript:alert(1)" recognise="так">тут</Official>',
    'bad-url',
    1,
    11,
  ],
  [
    'official address over http',
    '<Official url="http://diia.gov.ua" recognise="так">тут</Official>',
    'bad-url',
    1,
    11,
  ],
  ['phone with a command', '<Phone number="*21*380#">хто</Phone>', 'bad-phone', 1, 8],
  ['phone without a number', '<Phone hours="завжди">хто</Phone>', 'number-or-of', 1, 1],
  ['phone with two numbers', '<Phone number="102" of="cnap">хто</Phone>', 'number-or-of', 1, 1],
  ['phone of nobody', '<Phone of="mayor">хто</Phone>', 'attribute-value', 1, 8],
  ['Markdown picture', '![картинка](https://example.com/x.png)', 'image', 1, 1],
  [
    'picture from elsewhere',
    '<Screenshot src="https://example.com/x.png" alt="а" width="10" height="10">підпис</Screenshot>',
    'bad-image',
    1,
    13,
  ],
  [
    'picture by a way upwards',
    '<Screenshot src="/content/images/../../data/x.png" alt="а" width="10" height="10">підпис</Screenshot>',
    'bad-image',
    1,
    13,
  ],
  [
    'picture without a text',
    '<Screenshot src="/content/images/x.png" alt="" width="10" height="10">підпис</Screenshot>',
    'empty',
    1,
    41,
  ],
  ['definition', '[тут]: https://example.com', 'reference', 1, 1],
  ['link by a reference', '[тут][x]\n\n[x]: https://example.com', 'reference', 1, 1],
  ['footnote', 'Текст[^1]\n\n[^1]: Нота', 'footnote', 1, 6],
  ['code block', '```js\nalert(1)\n```', 'markdown', 1, 1],
  ['inline code', 'Текст `код`', 'markdown', 1, 7],
  ['table', '| а | б |\n|---|---|\n| 1 | 2 |', 'markdown', 1, 1],
  ['quotation', '> текст', 'markdown', 1, 1],
  ['rule', '***', 'markdown', 1, 1],
  ['task list', '- [ ] завдання', 'task-list', 1, 1],
  ['first-level heading', '# Заголовок', 'heading-level', 1, 1],
  ['heading in a tag', '<Note>\n\n## Заголовок\n\n</Note>', 'heading-place', 3, 1],
  ['second front matter', '---\nnumber: 999\n---', 'markdown', 1, 1],
  ['step outside of steps', '<Step n="9" title="Крок">\n\nтекст\n\n</Step>', 'tag-place', 1, 1],
  ['details outside of a step', '<More>\n\nтекст\n\n</More>', 'tag-place', 1, 1],
  [
    'problem in a remark',
    '<Note>\n\n<Problem title="а">\n\nтекст\n\n</Problem>\n\n</Note>',
    'tag-place',
    3,
    1,
  ],
  ['block tag in a sentence', 'Текст <Note>тут</Note>', 'tag-in-sentence', 1, 7],
  ['block tag in a list', '- <Needs>\n\n  - а\n\n  </Needs>', 'tag-place', 1, 3],
  ['link in a link', '[<Term id="kep">КЕП</Term>](/glossary)', 'link-in-link', 1, 2],
  ['link in a phone', '<Phone number="102">[хто](/hotline)</Phone>', 'link-in-link', 1, 21],
  ['empty remark', '<Note></Note>', 'tag-empty', 1, 1],
  ['words in the name of the community', 'У <Community case="locative">тут</Community>', 'tag-content', 1, 3],
  ['unknown case', 'У <Community case="vocative" />', 'attribute-value', 1, 14],
  ['second list of steps', steps, 'steps-twice', steps.split('\n').length + 2, 1],
  ['bidirectional override', 'Адреса \u202eau.vog', 'invisible-character', 1, 8],
  ['zero-width space', 'diia\u200b.gov.ua', 'invisible-character', 1, 5],
  ['NUL', 'Текст\u0000', 'invisible-character', 1, 6],
  ['deep indentation', `${' '.repeat(40)}- текст`, 'indent-too-deep', 1, 40],
  ['line without an end', 'а'.repeat(6000), 'line-too-long', 1, 5001],
  ['paragraph without an end', 'текст текст\n'.repeat(700), 'block-too-long', 667, 1],
  [
    'tags in tags in tags',
    `${'<Where place="home">\n\n<Note>\n\n'.repeat(8)}текст\n\n${'</Note>\n\n</Where>\n\n'.repeat(8)}`,
    'too-deep',
    25,
    1,
  ],
]

describe('hostile texts are refused with their place', () => {
  it.each(hostile)('%s', (_name, text, code, line, column) => {
    const { tree, problems } = parseGuide(within(text), 'content/guides/x/uk.mdx')
    expect(tree).toBeNull()
    expect(problems).toContainEqual(
      expect.objectContaining({ file: 'content/guides/x/uk.mdx', code, line: FIRST + line - 1, column }),
    )
  })

  it('refuses a file that is too big before reading it', () => {
    const { tree, problems } = parseGuide(guideFile(wholeBody('слово \n'.repeat(40_000))))
    expect(tree).toBeNull()
    expect(problems).toEqual([expect.objectContaining({ code: 'file-too-big', line: 1, column: 1 })])
  })

  it('is not kept busy by a text made to be slow', () => {
    const started = performance.now()
    parseGuide(within('<Note>\n\n'.repeat(2_000)))
    parseGuide(within('[a*_ ~\n'.repeat(25_000)))
    parseGuide(within('[a*_ ~\n\n'.repeat(2_000)))
    expect(performance.now() - started).toBeLessThan(15_000)
  })
})

const badFront: [
  name: string,
  fields: Record<string, string | undefined>,
  code: string,
  line: number,
  column: number,
][] = [
  ['unknown field', { script: 'x' }, 'unknown-field', 28, 1],
  ['missing field', { owner: undefined }, 'missing-field', 2, 1],
  ['number of another category', { number: '314' }, 'number-category', 2, 1],
  ['number as words', { number: 'двісті' }, 'wrong-type', 2, 1],
  ['title too long', { title: 'а'.repeat(61) }, 'longer-than-60', 3, 1],
  ['unknown audience', { audience: '[aliens]' }, 'unknown-value', 6, 12],
  [
    'official address over http',
    { official: '{ url: "http://diia.gov.ua", label: а, recognise: б }' },
    'bad-url',
    11,
    13,
  ],
  ['day that does not exist', { reviewBy: '2027-02-30' }, 'bad-day', 21, 1],
  ['checked by nobody', { checkedOn: '2026-11-23' }, 'half-checked', 19, 1],
  ['invisible character', { title: '"Увімкнути\\u202eпідпис"' }, 'invisible', 3, 1],
  ['alias', { title: '&a Текст', summary: '*a' }, 'yaml-alias', 2, 1],
  ['key twice', { owner: 'ЦНАП\nowner: Хтось' }, 'yaml-syntax', 23, 1],
  ['broken YAML', { title: '"без кінця' }, 'yaml-syntax', 3, 18],
]

describe('front matter', () => {
  it.each(badFront)('%s', (_name, fields, code, line, column) => {
    const { front, problems } = parseGuide(guideFile(wholeBody(), fields))
    expect(front).toBeNull()
    expect(problems).toContainEqual(expect.objectContaining({ code, line, column }))
  })

  it('must be there', () => {
    expect(parseGuide(wholeBody()).problems).toEqual([
      expect.objectContaining({ code: 'front-matter', line: 1, column: 1 }),
    ])
  })

  it('takes a bare year as the date of a source', () => {
    const { front } = parseGuide(
      guideFile(wholeBody(), { sources: '[{ title: Звіт, url: null, date: 2026 }]' }),
    )
    expect(front?.sources[0]?.date).toBe('2026')
  })
})

describe('shape of a guide', () => {
  const shapes: [name: string, text: string, code: string][] = [
    ['no opening', guideFile(`${steps}\n${ending}`), 'no-opening'],
    ['no steps', guideFile(`${opening}\n${ending}`), 'no-steps'],
    ['too few steps', guideFile(wholeBody().replace(/<Step n="4"[\s\S]*?<\/Step>/, '')), 'step-count'],
    ['a step twice', guideFile(wholeBody().replace('n="2"', 'n="1"')), 'step-repeated'],
    ['a retired step', guideFile(wholeBody(), { retiredSteps: '[3]' }), 'step-retired'],
    ['a step without a sentence', guideFile(wholeBody().replace('Просте речення.', '- список')), 'step-lead'],
    ['a full stop in a title', guideFile(wholeBody().replace('крок 2"', 'крок 2."')), 'full-stop'],
    [
      'too few problems',
      guideFile(wholeBody().replace(/<Problem title="Не виходить 3"[\s\S]*?<\/Problem>/, '')),
      'problem-count',
    ],
    [
      'no heading of problems',
      guideFile(wholeBody().replace('## Що може піти не так', 'Текст')),
      'no-problems-heading',
    ],
    [
      'no section on help',
      guideFile(wholeBody().replace('## Де допоможуть особисто', 'Текст')),
      'no-help-section',
    ],
  ]
  it.each(shapes)('%s', (_name, text, code) => {
    const { tree, problems } = parseGuide(text)
    expect(tree).toBeNull()
    expect(problems.map((problem) => problem.code)).toContain(code)
  })
})

it('accepts a guide in order and tells all problems of another at once', () => {
  expect(parseGuide(guideFile()).problems).toEqual([])
  const { problems } = parseGuide(
    guideFile(wholeBody('<Foo />\n\n[тут](javascript:x)\n\n{1}'), { minutes: '0' }),
  )
  expect(problems.map(({ code }) => code)).toEqual(['bad-minutes', 'unknown-tag', 'url-scheme', 'expression'])
})
