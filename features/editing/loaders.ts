import 'server-only'
import { can, type Permission } from '@/features/auth/access'
import { requireStaff } from '@/features/auth/loaders'
import type { Staff } from '@/features/auth/types'
import { loadAllGuides } from '@/features/guides/loaders'
import { guideModel } from '@/features/guides/rules/guide-model'
import { parseGuide } from '@/features/guides/rules/parse-mdx'
import { renderContext } from '@/features/guides/rules/render-context'
import { toHast } from '@/features/guides/rules/to-hast'
import type { Guide, GuideNodes } from '@/features/guides/types'
import { textPages } from '@/features/pages/constants'
import { parsePage } from '@/features/pages/rules/parse-page'
import { community } from '@/lib/community'
import { isLocale, type Locale, locales } from '@/lib/i18n/locales'
import { getDocument, listRevisions, readCheckContext } from './data'
import { listGuideRows } from './data.health'
import { checkDocument } from './rules/check-document'
import { fileHasChanged } from './rules/file-state'
import { readFront } from './rules/front-matter'
import { nextStepNumber } from './rules/step-ledger'
import type { Collection, DocumentKey, DocumentProblem, EditedDocument, GuideRow, Revision } from './types'

const permissions = {
  guides: { read: 'read:guide', update: 'update:guide', publish: 'publish:guide' },
  pages: { read: 'read:site-text', update: 'update:site-text', publish: 'publish:site-text' },
} as const satisfies Record<Collection, Record<string, Permission>>

/** All guides with their health. */
export async function loadGuideRows(locale: Locale): Promise<{ staff: Staff; rows: GuideRow[] }> {
  const staff = await requireStaff('read:guide')
  return { staff, rows: await listGuideRows(locale, new Date()) }
}

/** All pages of text: their titles and whether a draft waits. */
export async function loadPageRows(locale: Locale) {
  const staff = await requireStaff('read:site-text')
  const documents = await Promise.all(textPages.map((slug) => getDocument({ collection: 'pages', slug })))
  const rows = documents.flatMap((document) => {
    if (!document) return []
    const { draft, newest, shown } = document.texts[locale]
    const front = readFront(shown ?? '')
    const other = document.texts[locale === 'uk' ? 'en' : 'uk'].draft
    return [
      {
        slug: document.slug,
        title: String(front?.title ?? document.slug),
        updatedOn: String(front?.updatedOn ?? ''),
        draft: (draft ?? other)?.state ?? null,
        edited: newest?.source != null,
        fileChanged: locales.some((each) => fileHasChanged(document.texts[each])),
      },
    ]
  })
  return { staff, rows }
}

export type EditorView = {
  document: EditedDocument
  problems: DocumentProblem[]
  /** Numbers that a step gets next, by nothing but the ledger and the text. */
  nextStep: number
  /** Numbers of steps that readers know. */
  knownSteps: number[]
  fileChanged: boolean
  twoPeople: boolean
  mayPublish: boolean
}

/** A document to be edited; null when there is none of that name. */
export async function loadEditor(key: DocumentKey): Promise<{ staff: Staff; view: EditorView | null }> {
  const staff = await requireStaff(permissions[key.collection].update)
  const document = await getDocument(key)
  if (!document) return { staff, view: null }
  const { uk, en } = document.texts
  const context = await readCheckContext()
  const known = Object.values(context.ledger).find(({ slug }) => slug === key.slug)
  const view: EditorView = {
    document,
    problems: checkDocument(key, { uk: uk.current, en: en.current }, context),
    nextStep: nextStepNumber(context.ledger, key.slug, uk.current),
    knownSteps: known?.steps ?? [],
    fileChanged: locales.some((locale) => fileHasChanged(document.texts[locale])),
    twoPeople: community.editing.twoPersonReview,
    mayPublish: can(staff.roles, permissions[key.collection].publish),
  }
  return { staff, view }
}

/** Everything that was ever published of a document; null when there is none of that name. */
export async function loadHistory(
  key: DocumentKey,
): Promise<{ staff: Staff; document: EditedDocument | null; revisions: Revision[]; mayPublish: boolean }> {
  const staff = await requireStaff(permissions[key.collection].read)
  const document = await getDocument(key)
  const revisions = document ? await listRevisions(key) : []
  return { staff, document, revisions, mayPublish: can(staff.roles, permissions[key.collection].publish) }
}

export type Preview =
  | { kind: 'guide'; guide: Guide; related: Guide[] }
  | { kind: 'page'; title: string; updatedOn: string; body: GuideNodes }
  | { kind: 'refused'; problems: { line: number; message: string }[] }

/** One language of a document as readers would see its draft; what is hostile or broken is never drawn. */
export async function loadPreview(
  key: DocumentKey,
  asked: unknown,
): Promise<{ locale: Locale; preview: Preview | null }> {
  await requireStaff(permissions[key.collection].update)
  const locale = isLocale(asked) ? asked : 'uk'
  const document = await getDocument(key)
  if (!document) return { locale, preview: null }
  const { current } = document.texts[locale]
  const isGuide = key.collection === 'guides'
  const preview = isGuide ? await guidePreview(key.slug, current, locale) : pagePreview(current, locale)
  return { locale, preview }
}

async function guidePreview(slug: string, source: string, locale: Locale): Promise<Preview> {
  const { front, tree, problems } = parseGuide(source)
  if (!front || !tree || problems.length > 0) return { kind: 'refused', problems }
  const guide = guideModel(slug, front, tree, renderContext(locale))
  const related = (await loadAllGuides(locale)).filter((other) => guide.related.includes(other.slug))
  return { kind: 'guide', guide, related }
}

function pagePreview(source: string, locale: Locale): Preview {
  const { front, tree, problems } = parsePage(source)
  if (!front || !tree || problems.length > 0) return { kind: 'refused', problems }
  const nodes = tree.children.filter((node) => node.type !== 'yaml')
  const { title, updatedOn } = front
  return { kind: 'page', title, updatedOn, body: toHast(nodes, renderContext(locale)) }
}
