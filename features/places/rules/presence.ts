import type { Opening, Presence, PresenceCode, PresenceTone, PublicPlace } from '../types'
import { freshnessOf } from './freshness'
import { openingAt } from './opening'
import { wallClock } from './zone'

type Told = { tone: PresenceTone; code: PresenceCode } & Partial<
  Pick<Presence, 'until' | 'opensAt' | 'untilDay'>
>

/** What the status alone decides; null when the confirmation and the hours have to be asked. */
function byStatus(place: PublicPlace, today: string): Told | null {
  if (place.status === 'closed') return { tone: 'gone', code: 'closed-for-good' }
  if (place.status === 'moved') return { tone: 'moved', code: 'moved' }
  if (place.status === 'temporarily-closed') {
    // After the announced day nobody has said that it opened again.
    const over = place.statusUntil !== null && place.statusUntil < today
    if (over) return { tone: 'unknown', code: 'closure-over' }
    return { tone: 'closed', code: 'temporarily-closed', untilDay: place.statusUntil }
  }
  if (place.visibility === 'phone') return { tone: 'unknown', code: 'call-first' }
  if (place.historical) return { tone: 'unknown', code: 'historical' }
  if (place.status === 'unknown') return { tone: 'unknown', code: 'status-unknown' }
  return null
}

function byHours(opening: Opening): Told {
  if (opening.state === 'unknown') return { tone: 'unknown', code: 'call-first' }
  if (opening.state === 'closed')
    return { tone: 'closed', code: 'closed-now', opensAt: opening.opensAt ?? null }
  if (!opening.until) return { tone: 'open', code: 'open-always' }
  return { tone: 'open', code: 'open', until: opening.until }
}

/**
 * What a reader is told about a place now, from what the reader may know of it. Only a place whose status is open,
 * whose confirmation is at most two weeks old and whose hours are known can be said to be open or closed now.
 */
export function presenceOf(place: PublicPlace, now: Date, timeZone: string): Presence {
  const today = wallClock(now, timeZone).day
  const { age, days } = freshnessOf(place.confirmedOn, today)
  const tell = (told: Told): Presence => ({
    until: null,
    opensAt: null,
    untilDay: null,
    confirmedDays: days,
    ...told,
  })
  const decided = byStatus(place, today)
  if (decided) return tell(decided)
  if (age === 'none') return tell({ tone: 'unknown', code: 'never-confirmed' })
  if (age === 'old') return tell({ tone: 'unknown', code: 'confirmation-old' })
  if (place.hoursWithheld) return tell({ tone: 'unknown', code: 'hours-by-phone' })
  if (!place.hours) return tell({ tone: 'unknown', code: 'hours-unknown' })
  return tell(byHours(openingAt(place, now, timeZone)))
}
