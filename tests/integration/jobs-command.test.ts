import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { onEachDatabase } from '@/tests/support/databases'

const dataDir = mkdtempSync(join(tmpdir(), 'portal-jobs-'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

onEachDatabase('npm run jobs', ({ url }) => {
  const run = (name: string) => {
    const script = ['--conditions=react-server', '--import', 'tsx', 'jobs/runner.ts', name]
    const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: url(), NODE_OPTIONS: '' }
    const { status, stdout, stderr } = spawnSync(process.execPath, script, { env, encoding: 'utf8' })
    return { status, stdout, stderr }
  }

  it('runs a job, notes it, and gives its lease back', async () => {
    expect(run('outbox')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^outbox: sent 0$/m),
      stderr: '',
    })
    expect(await db().jobRun.findMany()).toMatchObject([{ name: 'outbox', startedBy: 'command', ok: true }])
    expect(await db().jobLease.count()).toBe(0)
  })

  it('says which jobs there are, and when one is running', async () => {
    expect(run('nothing').stderr).toMatch(/^There is no job "nothing"\. There are: outbox, /)
    await db().jobLease.create({
      data: { name: 'outbox', holder: 'other', until: new Date(Date.now() + 60_000) },
    })
    expect(run('outbox')).toMatchObject({ status: 1, stderr: expect.stringMatching(/is running already/) })
  })
})
