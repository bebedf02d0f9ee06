import 'server-only'
import { caller } from '@/lib/caller'
import { describeError, log } from '@/lib/log'
import { takeToken } from '@/lib/rate-limit'
import { MISSES_PER_DAY } from './constants'
import { listSearchResults, readSynonymsFile } from './data'
import { recordSearchMiss } from './mutations'
import type { SynonymsFile } from './schema'
import type { SearchAnswer, SearchRequest } from './types'

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Results for who is asking, best first; the query may be any text. One without results is counted for the editors, at
 * most 20 of one caller a day and not while it is being typed.
 */
export async function loadSearch(request: SearchRequest, { typing = false } = {}): Promise<SearchAnswer> {
  const answer = await listSearchResults(request)
  if (answer.results.length === 0 && !typing) await countMiss(request)
  return answer
}

/** The search itself must not fail because its backlog could not be written. */
async function countMiss({ query, locale }: SearchRequest): Promise<void> {
  const limit = { count: MISSES_PER_DAY, windowMs: DAY_MS }
  if (!takeToken('search-miss', await caller(), limit)) return
  try {
    await recordSearchMiss(query, locale, new Date())
  } catch (error) {
    log().error({ error: describeError(error) }, 'a search miss was not counted')
  }
}

/** The curated lists of words, for a search that runs on a device without a network. */
export function loadSynonyms(): SynonymsFile {
  return readSynonymsFile()
}
