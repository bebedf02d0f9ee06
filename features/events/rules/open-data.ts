import type { PublicEvent } from '../types'

/** Events as a file of open data: what their pages tell and no more. Days stand where hours may not be told. */
export function openDataEvents(events: readonly PublicEvent[], address: (slug: string) => string) {
  return events.map(({ dates, venue, timeWithheld, updatedAt, ...event }) => ({
    ...event,
    url: address(event.slug),
    timeWithheld,
    updatedAt,
    venue: venue && {
      place: venue.named?.hasPage ? venue.named.slug : null,
      name: venue.named?.name ?? null,
      precision: venue.precision,
      address: venue.address,
      district: venue.district,
      settlement: venue.settlement,
      position: venue.position,
    },
    dates: dates.map(({ exact, isPast: _over, changedAt: _changed, ...date }) => ({
      ...date,
      startsAt: exact?.startsAt ?? null,
      endsAt: exact?.endsAt ?? null,
    })),
  }))
}
