import { createHash } from 'node:crypto'

/** SHA-256 of a text; null for a file that does not exist. */
export function sourceHash(text: string | null): string | null {
  return text === null ? null : createHash('sha256').update(text).digest('hex')
}
