import { setTimeout as sleep } from 'node:timers/promises'
import { beforeEach, describe, expect, it } from 'vitest'
import { ASKED, jobNames, LEASE_MS, RUNS_KEPT } from '@/features/jobs/constants'
import { databaseNow, lastRun, listAskedRuns, listJobs } from '@/features/jobs/data'
import { askRun, endRun, releaseLease, renewLease, startRun, takeLease } from '@/features/jobs/mutations'
import { db } from '@/lib/db'
import { onEachDatabase } from '@/tests/support/databases'
import { jobs } from './registry'
import { runJob } from './run-job'

// Yesterday, in whole seconds, for runs that begin now come after it.
const now = new Date(Math.floor(Date.now() / 1000) * 1000 - 86_400_000)
const later = (ms: number) => new Date(now.getTime() + ms)
const job = (run: (now: Date, signal: AbortSignal) => Promise<Record<string, number>>) => ({
  everyMs: 1000,
  run,
})
const schedule = { startedBy: 'schedule' }

it('knows a handler for every name', () => {
  expect(Object.keys(jobs).sort()).toEqual([...jobNames].sort())
})

onEachDatabase('jobs', () => {
  beforeEach(async () => {
    await db().jobRun.deleteMany()
    await db().jobLease.deleteMany()
  })
  const runs = () => db().jobRun.findMany({ orderBy: [{ startedAt: 'asc' }, { endedAt: 'asc' }] })

  it('take the time from the database', async () => {
    expect(Math.abs((await databaseNow()).getTime() - Date.now())).toBeLessThan(5000)
  })

  describe('a lease', () => {
    it('belongs to one of many who want it at once', async () => {
      const all = await Promise.all(['a', 'b', 'c', 'd'].map((holder) => takeLease('outbox', holder, now)))
      expect(all.filter(Boolean)).toHaveLength(1)
    })

    it('can be taken over when it is over, by one', async () => {
      await takeLease('outbox', 'a', now)
      expect(await takeLease('outbox', 'b', later(LEASE_MS - 1))).toBe(false)
      const all = await Promise.all(
        ['b', 'c', 'd'].map((holder) => takeLease('outbox', holder, later(LEASE_MS))),
      )
      expect(all.filter(Boolean)).toHaveLength(1)
      expect(await renewLease('outbox', 'a', later(LEASE_MS))).toBe(false)
    })

    it('lasts while it is renewed, and ends when it is given back', async () => {
      await takeLease('outbox', 'a', now)
      expect(await renewLease('outbox', 'a', later(LEASE_MS / 2))).toBe(true)
      expect(await takeLease('outbox', 'b', later(LEASE_MS + 1))).toBe(false)
      await releaseLease('outbox', 'b')
      expect(await takeLease('outbox', 'b', later(LEASE_MS + 1))).toBe(false)
      await releaseLease('outbox', 'a')
      expect(await takeLease('outbox', 'b', later(LEASE_MS + 1))).toBe(true)
    })
  })

  it('run once at a time, whoever starts them', async () => {
    let at = 0
    let most = 0
    const slow = job(async () => {
      most = Math.max(most, ++at)
      await sleep(100)
      at -= 1
      return { ok: 1 }
    })
    const all = await Promise.all([1, 2, 3].map(() => runJob('links', slow, schedule)))
    expect(all.map(({ state }) => state).sort()).toEqual(['busy', 'busy', 'done'])
    expect(most).toBe(1)
    expect((await runJob('links', slow, schedule)).state).toBe('done')
    expect(await runs()).toMatchObject([
      { name: 'links', startedBy: 'schedule', ok: true, result: { ok: 1 }, problem: null },
      { ok: true },
    ])
  })

  it('note a failure by its code and let the next run begin', async () => {
    const broken = job(async () => {
      throw Object.assign(new Error('secret words'), { code: 'EBROKEN' })
    })
    expect((await runJob('links', broken, schedule)).state).toBe('failed')
    expect(await runs()).toMatchObject([{ ok: false, problem: 'EBROKEN' }])
    expect((await runJob('links', broken, schedule)).state).toBe('failed')
  })

  it('stop when the process is about to end, and are not whole then', async () => {
    const stop = new AbortController()
    const long = job(async (_now, signal) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      return { ok: 1 }
    })
    const run = runJob('links', long, { ...schedule, stopping: stop.signal })
    await expect.poll(runs).toHaveLength(1)
    stop.abort()
    expect((await run).state).toBe('done')
    expect(await runs()).toMatchObject([{ ok: false, problem: 'interrupted', result: { ok: 1 } }])
    expect(await db().jobLease.count()).toBe(0)
  })

  it('close what a killed process left open', async () => {
    await takeLease('links', 'dead', new Date(Date.now() - 2 * LEASE_MS))
    await startRun({ name: 'links', startedBy: 'schedule' }, now)
    await runJob(
      'links',
      job(async () => ({ ok: 2 })),
      schedule,
    )
    expect(await runs()).toMatchObject([{ ok: false, problem: 'interrupted' }, { ok: true }])
  })

  it('are asked for once, and begun once', async () => {
    const id = await askRun('links', 'olena', now, db())
    expect(await askRun('links', 'petro', now, db())).toBeNull()
    expect(await listAskedRuns()).toEqual([{ id, name: 'links', startedBy: 'olena' }])
    const start = { startedBy: 'olena', askedId: id ?? '' }
    const nothing = job(async () => ({ ok: 0 }))
    expect((await runJob('links', nothing, start)).state).toBe('done')
    expect((await runJob('links', nothing, start)).state).toBe('busy')
    expect(await listAskedRuns()).toEqual([])
    expect(await runs()).toMatchObject([{ id, startedBy: 'olena', ok: true }])
    expect((await runs())[0]?.startedAt.getTime()).toBeGreaterThan(now.getTime())
  })

  it('keep of idle runs in a row the newest, and of all the last hundred', async () => {
    const end = async (counts: Record<string, number>, ms: number) => {
      const id = await startRun({ name: 'outbox', startedBy: 'schedule' }, later(ms))
      await endRun(id ?? '', { ok: true, counts }, later(ms))
    }
    await end({ sent: 0 }, 0)
    await end({ sent: 0 }, 1000)
    await end({ sent: 2 }, 2000)
    await end({ sent: 0 }, 3000)
    await end({ sent: 0 }, 4000)
    expect((await runs()).map(({ startedAt }) => startedAt.getTime() - now.getTime())).toEqual([
      1000, 2000, 4000,
    ])
    const many = Array.from({ length: RUNS_KEPT + 5 }, (_, at) => ({
      name: 'outbox',
      startedBy: 'schedule',
      startedAt: later(10_000 + at),
      endedAt: later(10_000 + at),
      ok: true,
      result: { sent: 1 },
    }))
    await db().jobRun.createMany({ data: many })
    await end({ sent: 1 }, 90_000)
    expect(await db().jobRun.count()).toBe(RUNS_KEPT)
    expect(await lastRun('outbox')).toEqual({ startedAt: later(90_000), ok: true })
  })

  it('are listed with who started them', async () => {
    await db().staffUser.create({ data: { id: 'olena', name: 'Олена', email: 'o@example.org' } })
    await askRun('links', 'olena', now, db())
    const links = (await listJobs(5)).find(({ name }) => name === 'links')
    expect(links?.runs).toMatchObject([{ startedBy: 'Олена', state: 'waiting', problem: ASKED }])
    expect((await listJobs(5)).map(({ name }) => name)).toEqual([...jobNames])
  })
})
