import type { GuideNodes } from '@/features/guides/types'
import type { textPages } from './constants'

export type TextPageSlug = (typeof textPages)[number]

/** A page that is a text. `updatedOn` is a day, YYYY-MM-DD. */
export type TextPage = {
  slug: TextPageSlug
  title: string
  description: string
  updatedOn: string
  body: GuideNodes
}
