import { beforeAll, expect, it } from 'vitest'
import { community } from '@/lib/community'
import { keptUntil } from '@/lib/days'
import { db } from '@/lib/db'
import { onEachDatabase } from '@/tests/support/databases'
import { putSeats } from '@/tests/support/seats'
import { findEnrolmentByCode, seatsOf } from './data'
import { enrolmentRetention } from './jobs'
import { createEnrolment, updateRetention } from './mutations'

const now = new Date('2026-11-23T10:00:00Z')
const endsAt = new Date('2026-12-05T10:00:00Z')

async function enrolled(phone: string | null): Promise<{ code: string; poolId: string }> {
  const poolId = await putSeats(5, db(), { endsAt })
  const done = await createEnrolment({ name: 'Олена', phone }, { poolId, locale: 'uk', now })
  return 'refused' in done ? expect.fail(done.refused) : { code: done.code, poolId }
}

onEachDatabase('retention of enrolments', () => {
  beforeAll(() => {
    process.env.AUTH_SECRET = 'a secret of the tests, long enough'
  })

  it('takes name and phone out when their time is over, and leaves the seat counted', async () => {
    const retainUntil = keptUntil(endsAt, community.retention.enrolmentDays)
    const { code, poolId } = await enrolled('+380501234567')
    expect(await enrolmentRetention(new Date(retainUntil.getTime() - 1))).toEqual({ enrolments: 0 })
    expect(await enrolmentRetention(retainUntil)).toEqual({ enrolments: 1 })
    expect(await enrolmentRetention(retainUntil)).toEqual({ enrolments: 0 })
    expect(await findEnrolmentByCode(code)).toBeNull()
    const row = await db().enrolment.findUniqueOrThrow({ where: { code } })
    expect(row).toMatchObject({ name: '', phone: null, phoneLast4: null, state: 'enrolled' })
    expect((await seatsOf([poolId])).get(poolId)?.taken).toBe(1)
  })

  it('waits for the end of what was moved', async () => {
    const { code, poolId } = await enrolled(null)
    const movedTo = new Date('2028-01-15T12:00:00Z')
    await updateRetention(poolId, movedTo, db())
    expect(await enrolmentRetention(movedTo)).toEqual({ enrolments: 0 })
    expect(await findEnrolmentByCode(code)).not.toBeNull()
    const until = keptUntil(movedTo, community.retention.enrolmentDays)
    expect(await enrolmentRetention(until)).toEqual({ enrolments: 1 })
  })
})
