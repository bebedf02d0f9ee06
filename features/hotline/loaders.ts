import 'server-only'
import { cache } from 'react'
import { caller } from '@/lib/caller'
import { parseCode, randomCode } from '@/lib/codes'
import { takeToken } from '@/lib/rate-limit'
import { steadyTime } from '@/lib/steady-time'
import { findByCode } from './data'
import type { RequestLookup } from './types'

/** Enough for a person who reads, prints and reloads; far too little for guessing among 10¹¹ codes. */
const LOOKUPS = { count: 60, windowMs: 10 * 60_000 }

/**
 * What a typed code opens. A known, an unknown and a malformed code take the same time, so an answer's delay tells
 * nothing; each look-up counts towards the asker's limit.
 */
export const loadRequest = cache(async (typed: string): Promise<RequestLookup> => {
  if (!takeToken('code', await caller(), LOOKUPS)) return { status: 'limit' }
  return steadyTime(async () => {
    const code = parseCode(typed)
    const request = await findByCode(code ?? randomCode())
    return code && request ? { status: 'found', request } : { status: 'unknown' }
  })
})
