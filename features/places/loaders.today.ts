import 'server-only'
import { can } from '@/features/auth/access'
import type { Role } from '@/features/auth/constants'
import type { TodayLine } from '@/features/auth/types'
import { localDay } from '@/lib/dates'
import { CONFIRMATION_DAYS } from './constants'
import { countOpenReports, countUnconfirmed } from './data.today'

const DAY_MS = 86_400_000

/** Places to be confirmed again, and mistakes that residents reported. */
export async function loadPlacesToday(roles: readonly Role[], now: Date): Promise<TodayLine[]> {
  const lines: TodayLine[] = []
  if (can(roles, 'confirm:place')) {
    const since = localDay(new Date(now.getTime() - CONFIRMATION_DAYS * DAY_MS))
    lines.push({
      key: 'placesOld',
      count: await countUnconfirmed(since),
      path: '/admin/places/confirm',
      tone: 'warn',
    })
  }
  if (can(roles, 'close:backlog')) {
    lines.push({
      key: 'placeReports',
      count: await countOpenReports(),
      path: '/admin/backlog?kind=place',
      tone: 'warn',
    })
  }
  return lines
}
