import 'server-only'
import { loadAllGuides } from '@/features/guides/loaders'
import { guideFreshness } from '@/features/guides/rules/freshness'
import type { Guide } from '@/features/guides/types'
import { contentFile, readContentFile } from '@/lib/content-files'
import { db } from '@/lib/db'
import { type Locale, locales } from '@/lib/i18n/locales'
import { listPublishedEdits } from '@/lib/published-edits'
import { listDrafts } from './data'
import { readFront } from './rules/front-matter'
import { guideLinks } from './rules/guide-links'
import { guideHealth, searchesNear } from './rules/health'
import { sourceHash } from './rules/source-hash'
import type { GuideRow } from './types'

const MISSES_LOOKED_AT = 500

/** Open reports by number of guide. */
async function openReports(): Promise<Map<number, number>> {
  const groups = await db().guideReport.groupBy({
    by: ['guideNumber'],
    where: { closedAt: null },
    _count: { _all: true },
  })
  return new Map(groups.map(({ guideNumber, _count }) => [guideNumber, _count._all]))
}

/** Queries without an answer that nobody has dealt with, or that were asked again after somebody had. */
async function openMisses(locale: Locale): Promise<{ query: string; count: number }[]> {
  const rows = await db().searchMiss.findMany({
    where: { locale },
    select: { query: true, count: true, lastAt: true, closedAt: true },
    orderBy: { lastAt: 'desc' },
    take: MISSES_LOOKED_AT,
  })
  return rows.filter(({ closedAt, lastAt }) => closedAt === null || lastAt > closedAt)
}

/** Slugs whose file has changed under a published edit. */
async function partedSlugs(): Promise<Set<string>> {
  const edits = [...(await listPublishedEdits('guides')).values()].filter(({ source }) => source !== null)
  const rows = await db().contentEdit.findMany({
    where: { id: { in: edits.map(({ id }) => id) } },
    select: { slug: true, locale: true, baseHash: true, source: true },
  })
  const parted = rows.filter(({ slug, locale, baseHash, source }) => {
    const file = readContentFile(contentFile('guides', slug, locale === 'en' ? 'en' : 'uk'))
    return file !== source && sourceHash(file) !== baseHash
  })
  return new Set(parted.map(({ slug }) => slug))
}

async function linkStates(guides: readonly Guide[]) {
  const urls = [...new Set(guides.flatMap(guideLinks))]
  const rows = await db().linkCheck.findMany({
    where: { url: { in: urls } },
    select: { url: true, result: true, failures: true },
  })
  return new Map(rows.map((row) => [row.url, row]))
}

/** Every guide with its health, drafts of new ones among them, the worst first. */
export async function listGuideRows(locale: Locale, now: Date): Promise<GuideRow[]> {
  const guides = await loadAllGuides(locale)
  const [reports, links, parted, drafts] = await Promise.all([
    openReports(),
    linkStates(guides),
    partedSlugs(),
    listDrafts('guides', db()),
  ])
  const misses = (await Promise.all(locales.map(openMisses))).flat()
  const draftOf = (slug: string) => drafts.find((draft) => draft.slug === slug)
  const published = guides.map((guide): GuideRow => {
    const { slug, number, title, checkedOn, reviewBy, appVersion, keywords } = guide
    const health = guideHealth({
      freshness: guideFreshness(guide, now),
      appVersion,
      openReports: reports.get(number) ?? 0,
      links: guideLinks(guide).flatMap((url) => links.get(url) ?? []),
      searches: searchesNear({ title, keywords }, misses),
      fileChanged: parted.has(slug),
    })
    const draft = draftOf(slug)
    const state = { draft: draft?.state ?? null, publishAt: draft?.publishAt ?? null }
    return { slug, number, title, published: true, ...health, checkedOn, reviewBy, ...state }
  })
  const fresh = drafts.filter(
    (draft) => draft.locale === locale && !guides.some(({ slug }) => slug === draft.slug),
  )
  const order = { red: 0, amber: 1, green: 2 }
  return [
    ...fresh.map(newGuideRow),
    ...published.sort((a, b) => order[a.colour] - order[b.colour] || (a.number ?? 0) - (b.number ?? 0)),
  ]
}

function newGuideRow({
  slug,
  source,
  state,
  publishAt,
}: Awaited<ReturnType<typeof listDrafts>>[number]): GuideRow {
  const { number, title } = readFront(source) ?? {}
  return {
    slug,
    number: typeof number === 'number' ? number : null,
    title: typeof title === 'string' ? title : slug,
    published: false,
    colour: 'amber',
    reasons: [],
    checkedOn: null,
    reviewBy: null,
    draft: state,
    publishAt,
  }
}
