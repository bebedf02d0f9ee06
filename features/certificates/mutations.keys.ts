import 'server-only'
import { codeFrom } from '@/lib/codes'
import { keyedDigest } from '@/lib/keyed-digest'

/**
 * The key that a certificate is given with. It follows from the portal's secret and the certificate's id, so a form that
 * was sent twice answers both times with the key that works; the database keeps only its digest.
 */
export function firstHolderKey(id: string): string {
  return codeFrom(keyedDigest('certificate-first-key', id))
}

/** What the database keeps of a key. */
export function holderDigest(key: string): string {
  return keyedDigest('certificate-key', key)
}
