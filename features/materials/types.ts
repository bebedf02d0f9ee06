import type { materialFormats, subjectKinds, titleSteps } from './constants'

export type MaterialFormat = (typeof materialFormats)[number]
export type SubjectKind = (typeof subjectKinds)[number]
export type TitleStep = (typeof titleSteps)[number]

/** What is asked for. `slug` is empty for the portal and the hotline; `locale` is the language on paper. */
export type MaterialChoice = { kind: SubjectKind; slug: string; format: MaterialFormat; locale: 'uk' | 'en' }

/** One line of the list to choose from. */
export type MaterialOption = { value: string; label: string }

/** What is told of the thing, in the language on paper; `path` leads to it, without language. */
export type MaterialSubject =
  | { kind: 'portal' | 'hotline'; path: string }
  | { kind: 'guide' | 'course'; path: string; title: string; text: string }
  | { kind: 'event'; path: string; title: string; text: string; note: string; demo: boolean }
  | { kind: 'place'; path: string; name: string; where: string | null; phone: string | null; demo: boolean }

/** The words of a sheet as they stand on it. */
export type MaterialWords = {
  title: string
  text: string
  /** Where it is, for what has a place. */
  note: string | null
  /** The whole address, with its protocol. */
  address: string
  phone: string
  demo: boolean
}
