import { type Locale, locales } from '@/lib/i18n/locales'
import type { ChangeKind, EditedDocument, Revision } from '../types'
import { withChangeNote } from './change-note'
import { fileHasChanged } from './file-state'
import { retireSteps, stepNumbers } from './guide-parts'
import { sourceHash } from './source-hash'

/** What a publication would put in force, by language; null gives the file its say back. Absent languages stay. */
export type Plan = Partial<Record<Locale, string | null>>

export type Notes = Record<Locale, string | null>

/** Names a state of a document: a plan made for one state is not carried out on another. */
export function documentStamp(document: EditedDocument): string {
  const parts = locales.map((locale) => {
    const { draft, newest, file } = document.texts[locale]
    return [draft?.id, draft?.version, newest?.revision, sourceHash(file)].join(' ')
  })
  return parts.join('; ')
}

/** Drafts go out; a major change is told in every language, also in one whose words stay. */
export function planPublication(
  document: EditedDocument,
  { change, notes, day }: { change: ChangeKind; notes: Notes; day: string },
): Plan {
  const plan: Plan = {}
  for (const locale of locales) {
    const { draft, shown } = document.texts[locale]
    const source = draft?.source ?? (change === 'major' ? shown : null)
    if (source === null) continue
    const told = withChangeNote(document.collection, source, { change, note: notes[locale], day })
    if (told !== shown) plan[locale] = told
  }
  return plan
}

/** Where the file has changed: the edits stay in force over the new file. */
export function planKeep(document: EditedDocument): Plan {
  const plan: Plan = {}
  for (const locale of locales) {
    const { newest, file } = document.texts[locale]
    if (newest?.source && fileHasChanged({ newest, file, draft: null })) plan[locale] = newest.source
  }
  return plan
}

/** Every language goes back to its file. */
export function planTakeFile(document: EditedDocument): Plan {
  const plan: Plan = {}
  for (const locale of locales) {
    const { newest, file } = document.texts[locale]
    if (newest && newest.source !== null && file !== null) plan[locale] = null
  }
  return plan
}

/**
 * Back to what readers saw at a moment; null is the time before the first publication. Steps that came since are
 * remembered as retired, for their codes may be printed; then a text differs from what it was by that one line.
 */
export function planRollBack(document: EditedDocument, history: readonly Revision[], at: Date | null): Plan {
  const plan: Plan = {}
  for (const locale of locales) {
    const { shown, file } = document.texts[locale]
    const then = history
      .filter((revision) => revision.locale === locale && at !== null && revision.publishedAt <= at)
      .sort((a, b) => b.revision - a.revision)[0]
    const target = then?.source ?? null
    const text = target ?? file
    if (text === null || text === shown) continue
    const complete = document.collection === 'guides' ? withLostSteps(text, shown) : text
    plan[locale] = complete === file ? null : complete
  }
  return plan
}

function withLostSteps(text: string, shown: string | null): string {
  if (shown === null) return text
  const own = stepNumbers(text)
  const known = stepNumbers(shown)
  const lost = [...known.steps, ...known.retired].filter(
    (number) => !own.steps.includes(number) && !own.retired.includes(number),
  )
  return lost.length > 0 ? retireSteps(text, lost) : text
}

/** The texts that readers would see after it; null for a language that would have none. */
export function textsAfter(document: EditedDocument, plan: Plan): Record<Locale, string | null> {
  const after = (locale: Locale) => {
    const { shown, file } = document.texts[locale]
    const planned = plan[locale]
    return planned === undefined ? shown : (planned ?? file)
  }
  return { uk: after('uk'), en: after('en') }
}
