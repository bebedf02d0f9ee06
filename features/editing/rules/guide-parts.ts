import { bodyOf, readFront, setFront, withBody } from './front-matter'

/** A step as a form shows it. */
export type StepPart = { number: number; title: string; body: string }
/** The text of a guide in the parts that a form shows. */
export type GuideParts = { opening: string; steps: StepPart[]; after: string }

type Cut = { opening: string; steps: { part: StepPart; raw: string }[]; after: string }

const list = /^<Steps>[ \t]*\n([\s\S]*?)^<\/Steps>[ \t]*(?:\n|$)/m
const step = /^<Step n="([1-9]\d?)" title="([^"\n]*)">[ \t]*\n([\s\S]*?)^<\/Step>[ \t]*$/gm

function cut(source: string): (Cut & { start: number; end: number }) | null {
  const body = bodyOf(source)
  const found = body.match(list)
  if (found?.index === undefined) return null
  const inner = found[1] ?? ''
  const steps = [...inner.matchAll(step)].map(([raw, number, title = '', text = '']) => ({
    part: { number: Number(number), title, body: text.trim() },
    raw,
  }))
  if (inner.replace(step, '').trim() !== '') return null
  const end = found.index + found[0].length
  return {
    opening: body.slice(0, found.index),
    steps,
    after: body.slice(end),
    start: found.index,
    end,
  }
}

/** The parts of a guide's text; null when its steps are written in another way, so that only the source can be edited. */
export function readParts(source: string): GuideParts | null {
  const parts = cut(source)
  if (!parts) return null
  return {
    opening: parts.opening.trim(),
    steps: parts.steps.map(({ part }) => part),
    after: parts.after.trim(),
  }
}

/** Keeps the empty lines around a text. */
function within(old: string, text: string): string {
  if (old.trim() === text.trim()) return old
  const before = old.match(/^\s*/)?.[0] || '\n'
  const after = old.trim() === '' ? '\n\n' : old.match(/\s*$/)?.[0] || '\n'
  return `${before}${text.trim()}${after}`
}

export function setOpening(source: string, text: string): string {
  const parts = cut(source)
  if (!parts) return source
  const body = bodyOf(source)
  return withBody(source, within(parts.opening, text) + body.slice(parts.start))
}

export function setAfter(source: string, text: string): string {
  const parts = cut(source)
  if (!parts) return source
  return withBody(source, bodyOf(source).slice(0, parts.end) + within(parts.after, text))
}

/** Straight quotation marks would end the attribute. */
function attributeText(title: string): string {
  let open = false
  return title.replace(/\s*\n\s*/g, ' ').replace(/"/g, () => {
    open = !open
    return open ? '«' : '»'
  })
}

const stepText = ({ number, title, body }: StepPart) =>
  `<Step n="${number}" title="${attributeText(title)}">\n\n${body.trim()}${body.trim() ? '\n\n' : ''}</Step>`

function withSteps(source: string, steps: readonly string[]): string {
  const body = bodyOf(source)
  const parts = cut(source)
  if (!parts) return source
  const inner = steps.map((raw) => `${raw}\n\n`).join('')
  const text = `<Steps>\n\n${inner}</Steps>\n`
  return withBody(source, body.slice(0, parts.start) + text + body.slice(parts.end))
}

const rawSteps = (source: string) => cut(source)?.steps ?? []

export function setStep(source: string, number: number, change: Partial<Omit<StepPart, 'number'>>): string {
  const found = rawSteps(source).find(({ part }) => part.number === number)
  if (!found) return source
  const changed = { ...found.part, ...change }
  if (changed.title === found.part.title && changed.body.trim() === found.part.body) return source
  return source.replace(found.raw, () => stepText(changed))
}

/** Puts an empty step with that number after the step at `index`; -1 puts it first. */
export function addStep(source: string, index: number, number: number): string {
  const raws = rawSteps(source).map(({ raw }) => raw)
  return withSteps(source, raws.toSpliced(index + 1, 0, stepText({ number, title: '', body: '' })))
}

/** Takes a step out. A number that readers may know is remembered as retired and never used again. */
export function removeStep(source: string, number: number, wasPublished: boolean): string {
  const raws = rawSteps(source).filter(({ part }) => part.number !== number)
  const without = withSteps(
    source,
    raws.map(({ raw }) => raw),
  )
  return wasPublished ? retireSteps(without, [number]) : without
}

export function moveStep(source: string, number: number, by: -1 | 1): string {
  const steps = rawSteps(source)
  const index = steps.findIndex(({ part }) => part.number === number)
  const moved = steps[index]
  if (!moved || index + by < 0 || index + by >= steps.length) return source
  const order = steps.toSpliced(index, 1).toSpliced(index + by, 0, moved)
  return withSteps(
    source,
    order.map(({ raw }) => raw),
  )
}

const numbers = (value: unknown): number[] =>
  Array.isArray(value) ? value.filter((each): each is number => typeof each === 'number') : []

/** Numbers that a source uses and that it names as retired, whether it is valid or not. */
export function stepNumbers(source: string): { steps: number[]; retired: number[] } {
  const steps = [...bodyOf(source).matchAll(/^<Step n="(\d{1,2})"/gm)].map(([, number]) => Number(number))
  return { steps, retired: numbers(readFront(source)?.retiredSteps) }
}

/** Adds numbers to the retired ones. */
export function retireSteps(source: string, more: readonly number[]): string {
  const { retired } = stepNumbers(source)
  const all = [...new Set([...retired, ...more])].sort((a, b) => a - b)
  return setFront(source, { retiredSteps: all })
}
