import 'server-only'
import { cache } from 'react'
import { findByCode } from './data'
import type { RequestView } from './types'

/** The request that a stored code opens, or null. Look-ups of typed codes go through `lookUpCode`. */
export const loadRequestByCode = cache((code: string): Promise<RequestView | null> => findByCode(code))
