import type { materialFormats, subjectKinds } from './constants'

export type MaterialFormat = (typeof materialFormats)[number]
export type SubjectKind = (typeof subjectKinds)[number]
/** Steps of the type of a title, from the largest; styles/staff-materials.css has a size for each. */
export type TitleStep = 'huge' | 'large' | 'middle' | 'small' | 'least'

/** What is asked for. `slug` is empty for the portal and the hotline; `locale` is the language on paper. */
export type MaterialChoice = { kind: SubjectKind; slug: string; format: MaterialFormat; locale: 'uk' | 'en' }

/** One line of the list to choose from. */
export type MaterialOption = { value: string; label: string }

/** What is told of the thing, in the language on paper; `path` leads to it, without language. */
export type MaterialSubject =
  | { kind: 'portal' | 'hotline'; path: string }
  | { kind: 'guide' | 'course'; path: string; title: string; text: string }
  | { kind: 'event'; path: string; title: string; text: string; note: string; demo: boolean }
  | {
      kind: 'place'
      path: string
      name: string
      /** Nobody comes there: a phone or a page. */
      isRemote: boolean
      /** What it helps with, in words; empty when that is not known. */
      needs: string
      where: string | null
      phone: string | null
      demo: boolean
    }

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
