import 'server-only'
import { requireStaff } from '@/features/auth/loaders'
import { community } from '@/lib/community'
import { publishingPolicy } from './data'
import { listOrganizations, listStaffPlaces } from './data.staff'
import { gathersInCommunity } from './rules/area'
import { type Duplicate, duplicatesOf } from './rules/duplicates'
import type { FlatPlace } from './rules/exchange/flat'
import { readFlat } from './rules/exchange/read-flat'
import { type WeekDay, weekAhead } from './rules/opening'
import { flatFromForm, type PlaceFormInput } from './rules/place-form'
import { presenceOf } from './rules/presence'
import { recordOf } from './rules/record'
import { publicView } from './rules/visibility'
import { wallClock } from './rules/zone'
import type { Precision, Presence, PublicPlace } from './types'

/** Why less is told than was asked for. */
export type LessBecause = 'switch' | 'community' | 'visibility'

export type PlacePreview =
  | { ok: false; errors: Record<string, string> }
  | {
      ok: true
      flat: FlatPlace
      /** Exactly what a reader may know; null: nothing, not even that it is there. */
      seen: PublicPlace | null
      presence: Presence | null
      week: WeekDay[] | null
      asked: Precision
      because: LessBecause[]
      duplicates: Duplicate[]
    }

/** The same with what the public reads of it at this moment. */
export type PreviewAnswer = PlacePreview & { sentence: string | null }

/** What the public would see of a place as the form has it now. Nothing is stored. */
export async function loadPlacePreview(input: PlaceFormInput, now: Date): Promise<PlacePreview> {
  await requireStaff('read:place')
  const { flat, errors } = flatFromForm(input)
  const read = readFlat(flat)
  const wrong = { ...(read.ok ? {} : read.errors), ...errors }
  if (!read.ok || Object.keys(wrong).length > 0) return { ok: false, errors: wrong }
  const { entry } = read
  const [policy, organizations, places] = await Promise.all([
    publishingPolicy(),
    listOrganizations(),
    listStaffPlaces(),
  ])
  const substitute = places.find((place) => place.entry.slug === entry.substitute)?.entry
  const record = recordOf(entry, {
    organization: organizations.find(({ slug }) => slug === entry.organization) ?? null,
    substitute: substitute ? { ...substitute, removed: substitute.removed } : null,
    updatedOn: wallClock(now, community.timeZone).day,
  })
  const seen = publicView(record, policy)
  const others = places.filter(({ removedAt }) => removedAt === null).map((place) => place.entry)
  const because: LessBecause[] = []
  if (seen && seen.precision !== entry.precision) {
    if (policy.hideExact && entry.precision === 'exact') because.push('switch')
    if (gathersInCommunity(record, policy.area)) because.push('community')
    if (entry.visibility !== 'public') because.push('visibility')
  }
  return {
    ok: true,
    flat,
    seen,
    presence: seen && presenceOf(seen, now, community.timeZone),
    week: weekAhead(entry, now, community.timeZone),
    asked: entry.precision,
    because,
    duplicates: duplicatesOf(entry, others),
  }
}
