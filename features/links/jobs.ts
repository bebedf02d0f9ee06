import 'server-only'
import { setTimeout as sleep } from 'node:timers/promises'
import { env, httpOrigin } from '@/lib/env'
import { OFFICIAL_PER_RUN, PAUSE_MS, SITES_AT_ONCE } from './constants'
import { listDueLinks, listNamedLinks } from './data'
import { forgetLinks, recordLink } from './mutations'
import { bySite } from './rules/guide-links'
import { linkProbe } from './service'
import type { NamedLinks, Probe } from './types'

type Counts = { ok: number; broken: number; skipped: number; forgotten: number }
type Way = { own: Probe; official: Probe; origin: string; pauseMs: number; signal?: AbortSignal }

/** Paths of the portal itself. Where its server does not run, none of them is judged. */
async function checkOwn(paths: readonly string[], way: Way, now: Date, counts: Counts): Promise<void> {
  for (const path of paths) {
    if (way.signal?.aborted) return
    const probed = await way.own(`${way.origin}${path}`)
    if (probed.result === 'unreachable') {
      counts.skipped += paths.length
      return
    }
    await recordLink(path, probed, now)
    counts[probed.result === 'ok' ? 'ok' : 'broken'] += 1
  }
}

/**
 * Pages of other sites, a few sites at once. When the first sites cannot even be found, there is no network here, and
 * nothing is said of any of them.
 */
async function checkOfficial(urls: readonly string[], way: Way, now: Date, counts: Counts): Promise<void> {
  const sites = bySite(urls)
  let hasNetwork = false
  const checkSite = async (site: readonly string[]): Promise<boolean> => {
    for (const [at, url] of site.entries()) {
      if (way.signal?.aborted) return false
      if (at > 0) await sleep(way.pauseMs)
      const probed = await way.official(url)
      if (probed.noNetwork && !hasNetwork) return true
      hasNetwork = true
      await recordLink(url, probed, now)
      counts[probed.result === 'ok' ? 'ok' : 'broken'] += 1
    }
    return false
  }
  for (let at = 0; at < sites.length; at += SITES_AT_ONCE) {
    const lost = await Promise.all(sites.slice(at, at + SITES_AT_ONCE).map(checkSite))
    if (!hasNetwork && lost.every(Boolean)) {
      counts.skipped += sites.slice(at).flat().length
      return
    }
  }
}

/** Asks for every address whose turn it is. `asked` are those of the named ones that may be asked for. */
export async function checkNamedLinks(
  named: NamedLinks,
  way: Way,
  now: Date,
  asked: NamedLinks = named,
): Promise<Record<string, number>> {
  const counts: Counts = { ok: 0, broken: 0, skipped: 0, forgotten: 0 }
  await checkOwn(await listDueLinks(asked.own, now), way, now, counts)
  await checkOfficial((await listDueLinks(asked.official, now)).slice(0, OFFICIAL_PER_RUN), way, now, counts)
  counts.forgotten = await forgetLinks([...named.own, ...named.official])
  return counts
}

/** The job: own addresses always, those of other sites unless the configuration says no. */
export async function checkLinks(now: Date, signal?: AbortSignal): Promise<Record<string, number>> {
  const { HOST, PORT, LINK_CHECK, publicUrl } = env()
  const named = await listNamedLinks()
  const userAgent = `portal-link-check (+${publicUrl})`
  const way = {
    own: linkProbe({ userAgent, anywhere: true }),
    official: linkProbe({ userAgent }),
    // The server says where it listens: by the environment alone the port may be any.
    origin: process.env.PORTAL_ORIGIN ?? httpOrigin(HOST, PORT),
    pauseMs: PAUSE_MS,
    signal,
  }
  return checkNamedLinks(named, way, now, LINK_CHECK === 'all' ? named : { ...named, official: [] })
}
