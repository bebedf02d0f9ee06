import type { Freshness } from '@/features/guides/rules/freshness'
import { DEAD_AFTER_FAILURES, MANY_REPORTS, REVIEW_SOON_DAYS } from '../constants'
import type { HealthColour, HealthReason } from '../types'

export type LinkState = { url: string; result: string; failures: number }

/** What is known of a guide besides its text. */
export type GuideSigns = {
  freshness: Freshness
  appVersion: string | null
  openReports: number
  links: readonly LinkState[]
  searches: number
  fileChanged: boolean
}

const isDead = ({ result, failures }: LinkState) =>
  result === 'gone' || (result === 'failed' && failures >= DEAD_AFTER_FAILURES)
/** An address that cannot be reached at all may only mean that the portal has no network. */
const isWeak = (link: LinkState) => link.result === 'failed' && !isDead(link)

function agingReasons(freshness: Freshness): HealthReason[] {
  if (freshness.state === 'stale') return [{ code: 'overdue', days: freshness.daysOverdue }]
  const soon: HealthReason[] =
    freshness.daysLeft <= REVIEW_SOON_DAYS ? [{ code: 'review-soon', days: freshness.daysLeft }] : []
  return freshness.state === 'never-checked' ? [...soon, { code: 'never-checked' }] : soon
}

function isGrave(reason: HealthReason): boolean {
  if (reason.code === 'reports') return reason.count >= MANY_REPORTS
  return reason.code === 'overdue' || reason.code === 'dead-links' || reason.code === 'file-changed'
}

/**
 * How well a guide is: red is wrong or overdue, amber wants a look, green can wait. Whatever speaks against it is named,
 * the grave first.
 */
export function guideHealth(signs: GuideSigns): { colour: HealthColour; reasons: HealthReason[] } {
  const counted = (
    code: 'reports' | 'dead-links' | 'weak-links' | 'searches',
    count: number,
  ): HealthReason[] => (count > 0 ? [{ code, count }] : [])
  const checked = signs.freshness.state !== 'never-checked'
  const reasons: HealthReason[] = [
    ...(signs.fileChanged ? [{ code: 'file-changed' } as const] : []),
    ...agingReasons(signs.freshness),
    ...counted('dead-links', signs.links.filter(isDead).length),
    ...counted('reports', signs.openReports),
    ...counted('weak-links', signs.links.filter(isWeak).length),
    ...counted('searches', signs.searches),
    ...(checked && signs.appVersion === null ? [{ code: 'no-app-version' } as const] : []),
  ]
  const grave = reasons.filter(isGrave)
  const rest = reasons.filter((reason) => !isGrave(reason))
  const colour = grave.length > 0 ? 'red' : rest.length > 0 ? 'amber' : 'green'
  return { colour, reasons: [...grave, ...rest] }
}

const STEM_LETTERS = 5
const stems = (text: string) =>
  new Set((text.toLowerCase().match(/[\p{L}]{5,}/gu) ?? []).map((word) => word.slice(0, STEM_LETTERS)))

/**
 * How often people searched in vain for something near a guide: a query belongs to it when all its long words begin like
 * words of the guide's title or keywords.
 */
export function searchesNear(
  guide: { title: string; keywords: readonly string[] },
  misses: readonly { query: string; count: number }[],
): number {
  const own = stems([guide.title, ...guide.keywords].join(' '))
  const near = misses.filter(({ query }) => {
    const asked = [...stems(query)]
    return asked.length > 0 && asked.every((stem) => own.has(stem))
  })
  return near.reduce((sum, { count }) => sum + count, 0)
}
