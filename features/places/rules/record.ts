import type { PlaceEntry } from '../schema'
import type { PlaceOrganization, PlaceRecord, Visibility } from '../types'

export type RecordRelations = {
  organization: PlaceOrganization | null
  substitute: { slug: string; name: PlaceEntry['name']; visibility: Visibility; removed: boolean } | null
  updatedOn: string
}

/** A place that is being written, as the record that `publicView` decides on. */
export function recordOf(
  entry: PlaceEntry,
  { organization, substitute, updatedOn }: RecordRelations,
): PlaceRecord {
  const { source, ...facts } = entry
  return {
    ...facts,
    organization,
    substitute,
    updatedOn,
    source: { text: { uk: source.uk, en: source.en }, url: source.url },
  }
}
