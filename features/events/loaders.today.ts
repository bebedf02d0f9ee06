import 'server-only'
import { can, canAnywhere } from '@/features/auth/access'
import type { Role } from '@/features/auth/constants'
import type { TodayLine } from '@/features/auth/types'
import { localDay } from '@/lib/dates'
import { addDays } from '@/lib/days'
import { hasSms } from '@/lib/env'
import { parseLocalMoment } from '@/lib/local-moment'
import { listDateCalls } from './data.calls'
import { countDatesBetween } from './data.staff'

/** Events of tomorrow, and people who are to be called. */
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
  if (canAnywhere(roles, 'read:enrolment')) {
    const dates = await listDateCalls({ hasSms: hasSms(), now })
    lines.unshift({
      key: 'eventPeopleToCall',
      count: dates.reduce((sum, { people }) => sum + people.size, 0),
      path: '/admin/events#to-call',
      tone: 'warn',
    })
  }
  return lines
}
