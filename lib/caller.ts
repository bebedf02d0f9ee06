import 'server-only'
import { headers } from 'next/headers'

/** The header in which the custom server passes an opaque key of the caller's address; clients cannot set it. */
export const CALLER_HEADER = 'x-portal-caller'

/** An opaque key of who is asking, for rate limits only. */
export async function caller(): Promise<string> {
  return (await headers()).get(CALLER_HEADER) ?? 'unknown'
}
