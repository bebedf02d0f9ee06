import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { e2eBuild, testEnv } from '../../scripts/lib/test-env.mjs'

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** `npm start` on the build that is there, with a folder of its own. */
function start(settings: Record<string, string>) {
  const dataDir = mkdtempSync(join(tmpdir(), 'portal-start-'))
  const env = testEnv({ ...e2eBuild, DATA_DIR: dataDir, ...settings }) as NodeJS.ProcessEnv
  const child: ChildProcess = spawn('npm', ['start'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stdout?.on('data', (part) => (said += part))
  child.stderr?.on('data', (part) => (said += part))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return { child, ended, said: () => said.trim() }
}

test.describe('npm start', () => {
  test('opens, is quick where nothing is stale, tells when its port is taken, and stops at SIGTERM', async () => {
    test.setTimeout(90_000)
    const port = String(await freePort())
    const portal = start({ PORT: port })
    await expect
      .poll(portal.said, { timeout: 40_000 })
      .toMatch(/The portal is open at http:\/\/127\.0\.0\.1:\d+$/m)
    expect(portal.said()).not.toMatch(/Installing|Building/)
    expect((await fetch(`http://127.0.0.1:${port}/api/health`)).status).toBe(200)

    const second = start({ PORT: port })
    expect(await second.ended).toBe(1)
    expect(second.said()).toContain(`The port ${port} is taken. Set PORT to another one.`)

    portal.child.kill('SIGTERM')
    expect(await portal.ended).toBe(0)
    await expect(fetch(`http://127.0.0.1:${port}/api/health`)).rejects.toThrow()
  })

  for (const [settings, sentence] of [
    [{ PORT: 'banana' }, /The configuration is not right. PORT: /],
    [{ DATABASE_URL: 'mysql://localhost/portal' }, /DATABASE_URL: must start with file: or postgresql:/],
    [{ COMMUNITY_FILE: '/nowhere.json', NEXT_DIST_DIR: '.next-test' }, /no such file/],
  ] as const) {
    test(`ends with a sentence for ${JSON.stringify(settings)}`, async () => {
      const portal = start(settings)
      expect(await portal.ended).toBe(1)
      expect(portal.said()).toMatch(sentence)
      expect(portal.said()).not.toMatch(/^\s+at /m)
    })
  }
})
