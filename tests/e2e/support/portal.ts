import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { e2eBuild, testEnv } from '../../../scripts/lib/test-env.mjs'

/** `logFile` has everything that the server wrote; `dataDir` its database and secrets. */
export type Portal = { url: string; dataDir: string; logFile: string }
/** `ended` comes with the server's exit code, null where a signal killed it; `pid` is its process. */
export type RunningPortal = Portal & { pid: number; ended: Promise<number | null>; stop: () => Promise<void> }

function waitForPort(server: ChildProcess, logFile: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('message', (message: { listening: number }) => resolve(message.listening))
    server.once('exit', () =>
      reject(new Error(`The portal did not start:\n${readFileSync(logFile, 'utf8')}`)),
    )
  })
}

/**
 * Starts the portal as `npm start` does, on a free port with a folder, a seeded database and secrets of its own. Another
 * community or address needs a build of its own: give NEXT_DIST_DIR besides COMMUNITY_FILE or PUBLIC_URL.
 */
export async function startPortal(settings: Record<string, string> = {}): Promise<RunningPortal> {
  const dataDir = mkdtempSync(join(tmpdir(), 'portal-e2e-'))
  const logFile = join(dataDir, 'server.log')
  const env = testEnv({
    ...e2eBuild,
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: '0',
    DATA_DIR: dataDir,
    TRUSTED_PROXIES: '1',
    // The tests ask nobody outside.
    LINK_CHECK: 'own',
    ...settings,
  }) as NodeJS.ProcessEnv
  const log = openSync(logFile, 'a')
  const server = spawn(process.execPath, ['scripts/start.mjs'], { env, stdio: ['ignore', log, log, 'ipc'] })
  const ended = new Promise<number | null>((resolve) => server.once('exit', resolve))
  const port = await waitForPort(server, logFile)
  const stop = async () => {
    server.kill('SIGTERM')
    await ended
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { url: `http://127.0.0.1:${port}`, dataDir, logFile, pid: server.pid ?? 0, ended, stop }
}
