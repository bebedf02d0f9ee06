import type { ContentProblem } from '@/lib/content-problem'
import { locales } from '@/lib/i18n/locales'
import { parseYaml } from '@/lib/yaml-source'
import { type TrainerFile, trainerCodeTexts, trainerSchema } from '../schema'

/** What trainers may point to: slugs of guides, lessons as `course/lesson`. */
export type KnownTargets = { guides: ReadonlySet<string>; lessons: ReadonlySet<string> }

export interface ParsedTrainer {
  /** Null when something is wrong. */
  trainer: TrainerFile | null
  problems: ContentProblem[]
}

type Found = { path: readonly PropertyKey[]; code: string; message: string }
type FileScene = TrainerFile['scenes'][number]

/** Names that a drawing must not carry: nobody may take it for a real message or page. */
const BRANDS =
  /приватбанк|приват\s?24|монобанк|monobank|ощадбанк|oschad|пумб|privat\s?(?:bank|24)|нова пошта|nova post|укрпошт|ukrposht|meest|міст експрес|розетк|rozetka|вайбер|viber|телеграм|telegram|whatsapp|google|apple|facebook|mastercard|київстар|kyivstar|vodafone|lifecell/iu
const STATE_APP = /(?<!\p{L})(?:Ді[яїюєй]|Diia)(?!\p{L})/u
const HOST = /[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu
/** As many digits as a phone or a card has, however they are grouped. */
const LONG_NUMBER = /(?:\d[\s()-]*){9,}/

/** A trainer's file → the trainer, or everything that is wrong with it. */
export function parseTrainer(text: string, file: string): ParsedTrainer {
  const { data, problems, locate } = parseYaml(text, trainerSchema, trainerCodeTexts)
  if (!data) return { trainer: null, problems: problems.map((problem) => ({ ...problem, file })) }
  const found = data.scenes.flatMap((scene, index) => checkScene(scene, index, data))
  const told = found.map(({ path, ...problem }) => ({ file, ...locate(path), ...problem }))
  return { trainer: told.length === 0 ? data : null, problems: told }
}

/** Guides and lessons that a trainer leads to and that are not there. */
export function checkTargets(trainer: TrainerFile, known: KnownTargets, file: string): ContentProblem[] {
  const problem = (code: string, message: string) => ({ file, line: 1, column: 1, code, message })
  return [
    ...trainer.guides
      .filter((slug) => !known.guides.has(slug))
      .map((slug) => problem('unknown-guide', `${slug}: there is no such guide`)),
    ...trainer.lessons
      .filter(({ course, lesson }) => !known.lessons.has(`${course}/${lesson}`))
      .map(({ course, lesson }) => problem('unknown-lesson', `${course}/${lesson}: there is no such lesson`)),
  ]
}

const LESSON_LINK = /\]\(\/trainers\/([^)?#]*)\)/g

/** Links of a lesson's text to trainers: each is there, and those that lead to this lesson are led to from it. */
export function checkLessonLinks(
  lesson: { course: string; slug: string; file: string; text: string },
  trainers: ReadonlyMap<string, TrainerFile>,
): ContentProblem[] {
  const { file, text } = lesson
  const links = [...text.matchAll(LESSON_LINK)].map(({ 1: slug = '', index }) => ({ slug, index }))
  const lost = links
    .filter(({ slug }) => !trainers.has(slug))
    .map(({ slug, index }) => {
      const before = text.slice(0, index).split('\n')
      const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
      return { file, ...place, code: 'no-trainer', message: `there is no trainer ${slug}` }
    })
  const owed = [...trainers]
    .filter(([slug, trainer]) => {
      const leadsHere = trainer.lessons.some((to) => to.course === lesson.course && to.lesson === lesson.slug)
      return leadsHere && !links.some((link) => link.slug === slug)
    })
    .map(([slug]) => {
      const message = `the trainer ${slug} leads here, but nothing leads to it`
      return { file, line: 1, column: 1, code: 'one-way', message }
    })
  return [...lost, ...owed]
}

function checkScene(scene: FileScene, index: number, { scenes }: TrainerFile): Found[] {
  const at = ['scenes', index]
  const repeated = scenes.findIndex(({ id }) => id === scene.id) !== index
  return [
    ...(repeated ? [{ path: [...at, 'id'], code: 'repeated-id', message: `${scene.id} stands twice` }] : []),
    ...(scene.options ? checkOptions(scene, at) : checkSigns(scene, at)),
    ...checkDrawing(scene, at),
  ]
}

function checkOptions({ options, screen }: FileScene, at: readonly PropertyKey[]): Found[] {
  const path = [...at, 'options']
  const rights = (options ?? []).filter(({ right }) => right).length
  const stray = screen?.parts.some(({ sign, why }) => sign !== undefined || why) ?? false
  return [
    ...(rights === 1 ? [] : [{ path, code: 'one-right', message: 'exactly one answer is right' }]),
    ...(stray ? [{ path, code: 'two-tasks', message: 'either answers or parts to press, not both' }] : []),
  ]
}

function checkSigns({ screen }: FileScene, at: readonly PropertyKey[]): Found[] {
  const path = [...at, 'screen']
  const parts = screen?.parts ?? []
  const pressed = parts.filter(({ sign }) => sign !== undefined)
  const signs = pressed.filter(({ sign }) => sign).length
  const unexplained = parts.some(({ sign, why }) => (sign === undefined) !== (why === undefined))
  return [
    ...(signs >= 2 && signs < pressed.length
      ? []
      : [{ path, code: 'few-signs', message: 'at least 2 signs to find and 1 part that is none' }]),
    ...(unexplained ? [{ path, code: 'unexplained', message: 'sign and why stand together' }] : []),
  ]
}

/** A drawing names no real firm, has addresses under .example only, and no number that could be somebody's. */
function checkDrawing({ screen, options }: FileScene, at: readonly PropertyKey[]): Found[] {
  const drawn = [
    ...(screen ? [{ path: [...at, 'screen', 'top'], text: screen.top }] : []),
    ...(screen?.parts ?? []).map(({ text }, part) => ({
      path: [...at, 'screen', 'parts', part, 'text'],
      text,
    })),
  ]
  const answers = (options ?? []).map(({ text }, option) => ({
    path: [...at, 'options', option, 'text'],
    text,
  }))
  const number = { code: 'long-number', message: 'it could be a real phone or card; leave the number out' }
  return locales.flatMap((locale) => [
    ...drawn.flatMap(({ path, text: { [locale]: text } }) => [
      ...(BRANDS.test(text) || STATE_APP.test(text)
        ? [{ path, code: 'real-name', message: 'a drawing names no real bank, service or firm' }]
        : []),
      ...(text.match(HOST) ?? [])
        .filter((host) => !host.endsWith('.example') && /\p{L}{2,}$/u.test(host))
        .map((host) => ({ path, code: 'real-address', message: `${host}: only addresses under .example` })),
    ]),
    ...[...drawn, ...answers]
      .filter(({ text }) => LONG_NUMBER.test(text[locale]))
      .map(({ path }) => ({ path, ...number })),
  ])
}
