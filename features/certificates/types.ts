import type { certificateKinds } from './constants'

export type CertificateKind = (typeof certificateKinds)[number]

/** What a certificate says to everybody who has its code. */
export type CertificateFacts = {
  /** As people read it, `ACE-HKM-239`. */
  code: string
  kind: CertificateKind
  courseSlug: string
  courseTitle: { uk: string; en: string }
  hours: number
  /** YYYY-MM-DD in the community's time. */
  issuedOn: string
}

/** A certificate as its code opens it. */
export type CertificateView = CertificateFacts & {
  /** Null unless the holder lets it be seen now. */
  name: { text: string; openUntil: Date } | null
  /** False when it was given without a name, or the name's time is over. */
  hasName: boolean
  isRevoked: boolean
}

/** A certificate on paper. `holderKey` is there only right after it was given. */
export type CertificateSheet = CertificateFacts & { name: string | null; holderKey: string | null }

/** A certificate as staff find it among those that a session gave. */
export type GivenCertificate = { id: string; code: string; name: string | null; isRevoked: boolean }
