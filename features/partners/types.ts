import type { partnerKinds } from './constants'

export type PartnerKind = (typeof partnerKinds)[number]

export type Both = { uk: string; en: string }

/** A partner as other features choose and name it. */
export type PartnerName = {
  id: string
  slug: string
  name: Both
  kind: PartnerKind
  /** Whether everybody may read its name. */
  isPublic: boolean
}
