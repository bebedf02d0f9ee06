import type { partKinds, screenKinds } from './constants'

/** A part of a drawing. One that can be pressed says whether it gives the trick away, and why. */
export type ScreenPart = { kind: (typeof partKinds)[number]; text: string; sign?: boolean; why?: string }

/** What a scene draws; `top` is who is said to write or which address the page has. */
export type Screen = { kind: (typeof screenKinds)[number]; top: string; parts: ScreenPart[] }

/** One scene: answers to choose from, or, without them, parts of the drawing to press. */
export type Scene = {
  id: string
  title: string
  story: string
  screen: Screen | null
  question: string
  options: { text: string; right: boolean; why: string }[] | null
}

/** One practice trainer in one language. `updatedOn` is a day, YYYY-MM-DD. */
export type Trainer = {
  slug: string
  order: number
  title: string
  summary: string
  minutes: number
  scenes: Scene[]
  lookFor: string[]
  guides: string[]
  lessons: { course: string; lesson: string; title: string }[]
  updatedOn: string
  checkedBy: string | null
}

/** The words of a trainer for the search. What drawings say stays out: found by itself, it would read as advice. */
export type TrainerText = Pick<Trainer, 'slug' | 'title' | 'summary' | 'lookFor'> & {
  scenes: Pick<Scene, 'title' | 'story'>[]
}

/** What a list says of a trainer. */
export type TrainerSummary = Pick<Trainer, 'slug' | 'title' | 'summary' | 'minutes' | 'updatedOn'> & {
  scenes: number
}
