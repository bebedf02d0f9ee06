import 'server-only'
import { can } from '@/features/auth/access'
import type { Role } from '@/features/auth/constants'
import type { TodayLine } from '@/features/auth/types'
import { addDays, localDay } from '@/lib/dates'
import { parseLocalMoment } from '@/lib/local-moment'
import { countDatesBetween, countPeopleToCall } from './data.staff'

/** Events of tomorrow, and people who got a seat and are to be called. */
export async function loadEventsToday(roles: readonly Role[], now: Date): Promise<TodayLine[]> {
  if (!can(roles, 'read:event')) return []
  const today = localDay(now)
  const midnight = (days: number) => parseLocalMoment(`${addDays(today, days)}T00:00`) ?? now
  const lines: TodayLine[] = [
    {
      key: 'eventsTomorrow',
      count: await countDatesBetween(midnight(1), midnight(2)),
      path: '/admin/events',
      tone: 'plain',
    },
  ]
  if (can(roles, 'read:enrolment'))
    lines.unshift({
      key: 'eventPeopleToCall',
      count: await countPeopleToCall(now),
      path: '/admin/events#to-call',
      tone: 'warn',
    })
  return lines
}
