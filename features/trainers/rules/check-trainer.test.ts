import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { checkLessonLinks, checkTargets, parseTrainer } from './check-trainer'

/** Without anchors, which are refused. */
const written = (value: unknown) => stringify(value, { aliasDuplicateObjects: false })
const both = (text: string) => ({ uk: text, en: text })
const part = (text: string, sign?: boolean) =>
  sign === undefined
    ? { kind: 'line', text: both(text) }
    : { kind: 'line', text: both(text), sign, why: both('тому') }
const screen = (parts: unknown[]) => ({ kind: 'sms', top: both('Служба доставки'), parts })
const option = (text: string, right: boolean) => ({ text: both(text), right, why: both('тому') })

const find = {
  id: 'find',
  title: both('Знайти'),
  story: both('Прийшло SMS.'),
  screen: screen([part('перше', true), part('друге', true), part('третє', false)]),
  question: both('Що не так?'),
  options: null as unknown,
}
const choose = {
  ...find,
  id: 'choose',
  screen: null as unknown,
  options: [option('так', true), option('ні', false)] as unknown,
}
const good = {
  order: 1,
  title: both('Тренажер'),
  summary: both('Коротко.'),
  minutes: 5,
  scenes: [find, choose, { ...choose, id: 'last' }],
  lookFor: [both('перше'), both('друге'), both('третє')],
  guides: ['phishing'],
  lessons: [{ course: 'basic', lesson: '08-spot-scams', title: both('Урок') }],
  updatedOn: '2026-11-23',
  checkedBy: null,
  checkedOn: null,
}

const codes = (trainer: unknown) =>
  parseTrainer(written(trainer), 'content/trainers/x.yaml').problems.map(({ code }) => code)
const withScene = (scene: unknown) => ({ ...good, scenes: [scene, choose, { ...choose, id: 'last' }] })
const drawn = (text: string) =>
  withScene({ ...find, screen: screen([part(text, true), part('друге', true), part('третє', false)]) })

describe('a trainer’s file', () => {
  it('is read when all is right', () => {
    const { trainer, problems } = parseTrainer(written(good), 'content/trainers/x.yaml')
    expect(problems).toEqual([])
    expect(trainer?.scenes[0]?.screen?.parts[0]?.sign).toBe(true)
  })

  it.each<[string, unknown, string]>([
    ['a scene twice', { ...good, scenes: [find, choose, choose] }, 'repeated-id'],
    ['two scenes', { ...good, scenes: [find, choose] }, 'few-scenes'],
    [
      'no right answer',
      withScene({ ...choose, id: 'c', options: [option('а', false), option('б', false)] }),
      'one-right',
    ],
    [
      'two right answers',
      withScene({ ...choose, id: 'c', options: [option('а', true), option('б', true)] }),
      'one-right',
    ],
    ['answers and parts to press', withScene({ ...find, options: choose.options }), 'two-tasks'],
    ['nothing to find', withScene({ ...find, screen: null }), 'few-signs'],
    ['only signs', withScene({ ...find, screen: screen([part('а', true), part('б', true)]) }), 'few-signs'],
    [
      'a sign without a reason',
      withScene({
        ...find,
        screen: screen([{ ...part('а'), sign: true }, part('б', true), part('в', true), part('г', false)]),
      }),
      'unexplained',
    ],
    ['a real bank', drawn('Ваш ПриватБанк просить код'), 'real-name'],
    ['the state’s application', drawn('Дія просить підтвердити'), 'real-name'],
    ['a real address', drawn('перейдіть на diia.gov.ua/pay'), 'real-address'],
    ['an address that only looks reserved', drawn('pay.example.com'), 'real-address'],
    ['a phone', drawn('Дзвоніть 050 123 45 67'), 'long-number'],
    ['a card', drawn('5168 0000 0000 0000'), 'long-number'],
    ['markup', drawn('<b>код</b>'), 'markup'],
    ['turned text', drawn('адреса \u202eau.vog'), 'invisible'],
    ['an unknown field', { ...good, script: 'alert(1)' }, 'unknown-field'],
    ['a missing language', { ...good, title: { uk: 'Назва' } }, 'missing-field'],
    [
      'a field to type into',
      withScene({ ...find, screen: screen([{ kind: 'input', text: both('код') }]) }),
      'unknown-value',
    ],
  ])('is refused with %s', (_, trainer, code) => {
    expect(codes(trainer)).toContain(code)
  })

  it('lets a drawing have addresses under .example and sums', () => {
    expect(codes(drawn('Сплатіть 4 200 грн на diia.gov.ua.example/pay до 17:00'))).toEqual([])
  })

  it('names the line of what is wrong', () => {
    const { problems } = parseTrainer(written(drawn('monobank')), 'content/trainers/x.yaml')
    expect(problems[0]).toMatchObject({ file: 'content/trainers/x.yaml', code: 'real-name' })
    expect(problems[0]?.line).toBeGreaterThan(10)
  })

  it('is refused when it cannot be read', () => {
    expect(parseTrainer('title: [', 'x').problems[0]?.code).toBe('yaml-syntax')
    expect(parseTrainer('a: &a [1]\nb: *a', 'x').problems[0]?.code).toBe('yaml-alias')
  })
})

it('leads to guides and lessons that are there', () => {
  const { trainer } = parseTrainer(written(good), 'x')
  if (!trainer) throw new Error('not read')
  const known = { guides: new Set(['phishing']), lessons: new Set(['basic/08-spot-scams']) }
  expect(checkTargets(trainer, known, 'x')).toEqual([])
  const nothing = { guides: new Set<string>(), lessons: new Set<string>() }
  expect(checkTargets(trainer, nothing, 'x').map(({ code }) => code)).toEqual([
    'unknown-guide',
    'unknown-lesson',
  ])
})

describe('a lesson and a trainer of the same theme', () => {
  const { trainer } = parseTrainer(written(good), 'x')
  const trainers = new Map(trainer ? [['sms', trainer]] : [])
  const check = (text: string, slug = '08-spot-scams') =>
    checkLessonLinks({ course: 'basic', slug, file: 'uk.mdx', text }, trainers).map(
      ({ line, column, code }) => `${line}:${column} ${code}`,
    )

  it.each([
    ['lead to each other', 'Спробуйте [самі](/trainers/sms).', []],
    ['are not led one way', 'Далі — [інструкція](/guides/phishing).', ['1:1 one-way']],
    ['have right addresses', 'Є [той](/trainers/sms)\nі [інший](/trainers/smss).', ['2:9 no-trainer']],
  ])('%s', (_what, text, problems) => {
    expect(check(text)).toEqual(problems)
  })

  it('need no link where a trainer does not lead to the lesson', () => {
    expect(check('Нічого.', '09-safe-payments')).toEqual([])
  })
})
