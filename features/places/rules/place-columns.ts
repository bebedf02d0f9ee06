import type { PlaceEntry } from '../schema'

const labels = (label: { uk: string; en: string } | null) =>
  label ? { labelUk: label.uk, labelEn: label.en } : {}

/** A place as the columns of its table, without what refers to other tables and without when it was removed. */
export function placeColumns(entry: PlaceEntry) {
  return {
    slug: entry.slug,
    kind: entry.kind,
    nameUk: entry.name.uk,
    nameEn: entry.name.en,
    summaryUk: entry.summary.uk,
    summaryEn: entry.summary.en,
    detailUk: entry.detail?.uk ?? null,
    detailEn: entry.detail?.en ?? null,
    where: entry.where,
    addressUk: entry.address?.uk ?? null,
    addressEn: entry.address?.en ?? null,
    settlementUk: entry.settlement?.uk ?? null,
    settlementEn: entry.settlement?.en ?? null,
    districtUk: entry.district?.uk ?? null,
    districtEn: entry.district?.en ?? null,
    postalCode: entry.postalCode,
    katottg: entry.katottg,
    latitude: entry.position?.latitude ?? null,
    longitude: entry.position?.longitude ?? null,
    precision: entry.precision,
    visibility: entry.visibility,
    status: entry.status,
    statusUntil: entry.statusUntil,
    statusReasonUk: entry.statusReason?.uk ?? null,
    statusReasonEn: entry.statusReason?.en ?? null,
    hours: entry.hours,
    needs: entry.needs,
    audiences: entry.audiences,
    accessModes: entry.accessModes,
    accessibility: entry.accessibility,
    languages: entry.languages,
    power: entry.power,
    internet: entry.internet,
    shelter: entry.shelter,
    phones: entry.phones.map(({ number, label }) => ({ number, ...labels(label) })),
    email: entry.email,
    website: entry.website,
    fee: entry.fee,
    historical: entry.historical,
    confirmedOn: entry.confirmedOn,
    confirmedBy: entry.confirmedBy,
    sourceUk: entry.source.uk,
    sourceEn: entry.source.en,
    sourceUrl: entry.source.url,
    demo: entry.demo,
  }
}

/** The days on which the usual hours do not hold, as the columns of their table. */
export function exceptionColumns(entry: PlaceEntry, placeId: string) {
  return entry.exceptions.map(({ from, to, hours, note }) => ({
    placeId,
    from,
    to,
    hours,
    noteUk: note?.uk ?? null,
    noteEn: note?.en ?? null,
  }))
}
