import type { TagName } from '../schema'

export type { TagName }

/** Where a tag may stand and what may stand in it; its attributes are in schema.ts. */
export interface TagPlace {
  /** In a sentence as well as, or instead of, on its own lines. */
  form: 'block' | 'inline' | 'either'
  /** Tags directly around it (block form); `document` is the text itself. Inline forms may stand in any sentence. */
  parents: readonly (TagName | 'document')[]
  content: 'blocks' | 'sentence' | 'plain' | 'list' | 'steps' | 'nothing'
}

const anywhere = [
  'document',
  'Step',
  'More',
  'Problem',
  'Note',
  'Warning',
  'ScamAlert',
  'Where',
  'Try',
] as const
const callout: TagPlace = {
  form: 'block',
  parents: ['document', 'Step', 'More', 'Problem', 'Where', 'Try'],
  content: 'blocks',
}

export const tagPlaces: Record<TagName, TagPlace> = {
  Steps: { form: 'block', parents: ['document'], content: 'steps' },
  Step: { form: 'block', parents: ['Steps'], content: 'blocks' },
  More: { form: 'block', parents: ['Step'], content: 'blocks' },
  Problem: { form: 'block', parents: ['document'], content: 'blocks' },
  Note: callout,
  Warning: callout,
  ScamAlert: callout,
  Where: { form: 'block', parents: ['document', 'Step', 'More', 'Problem'], content: 'blocks' },
  Needs: { form: 'block', parents: ['document', 'Step', 'More', 'Problem', 'Where'], content: 'list' },
  Screenshot: { form: 'block', parents: ['document', 'Step', 'More', 'Problem'], content: 'sentence' },
  Official: { form: 'either', parents: anywhere, content: 'sentence' },
  Phone: { form: 'either', parents: anywhere, content: 'sentence' },
  Term: { form: 'inline', parents: [], content: 'plain' },
  Community: { form: 'inline', parents: [], content: 'nothing' },
  Try: { form: 'block', parents: ['document'], content: 'blocks' },
}

const all = Object.keys(tagPlaces) as TagName[]

/** Tags of guides and of pages that are texts. */
export const guideTags: ReadonlySet<TagName> = new Set(all.filter((name) => name !== 'Try'))

/** These become links, and a link must not hold another. */
export const linkTags: ReadonlySet<string> = new Set<TagName>(['Official', 'Phone', 'Term'])

/** Written in one line they still are a block when nothing else stands in their paragraph. */
export const liftedTags: ReadonlySet<string> = new Set<TagName>(['Official', 'Phone', 'Screenshot'])
