import type { CertificateKind, CertificateView } from './types'

/** A kind that this version does not know claims the least: nobody watched. */
export function toKind(kind: string): CertificateKind {
  return kind === 'session' ? 'session' : 'self'
}

type Row = { name: string | null; nameOpenUntil: Date | null; revokedAt: Date | null }

/** The name while its holder lets it be seen. */
export function visibleName(row: Row, now: Date): CertificateView['name'] {
  const { name, nameOpenUntil: openUntil } = row
  if (name === null || row.revokedAt !== null || openUntil === null || openUntil <= now) return null
  return { text: name, openUntil }
}
