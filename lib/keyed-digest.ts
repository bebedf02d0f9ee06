import 'server-only'
import { createHmac } from 'node:crypto'

/**
 * HMAC-SHA256 of a text under the portal's own secret, in hexadecimal. `purpose` keeps digests of different things
 * apart, so that one can never stand for the other.
 * @throws when AUTH_SECRET is absent: the server and the scripts set it before anything else runs.
 */
export function keyedDigest(purpose: string, text: string): string {
  const secret = process.env.AUTH_SECRET
  if (!secret) throw new Error('AUTH_SECRET is not set')
  return createHmac('sha256', secret).update(`${purpose}\n${text}`).digest('hex')
}
