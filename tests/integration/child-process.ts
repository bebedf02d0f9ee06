import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

/** Secret of the tests' child processes; the parent needs the same to find what they wrote. */
export const TEST_SECRET = 'a secret of the tests, long enough'

export type Bundle = { file: string; remove: () => void }

/** Bundles a script of this folder once, so that each of many child processes starts quickly. */
export async function bundleScript(name: string): Promise<Bundle> {
  mkdirSync('.cache', { recursive: true })
  // Inside the project, so that the bundle finds its packages.
  const folder = mkdtempSync(join('.cache', 'child-'))
  const file = join(folder, `${name}.mjs`)
  await build({
    entryPoints: [join('tests/integration', `${name}.ts`)],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  })
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Starts a bundled script on a database; what it writes to its error output is shown. */
export function startScript(bundle: Bundle, databaseUrl: string): ChildProcessWithoutNullStreams {
  const env = { ...process.env, DATABASE_URL: databaseUrl, AUTH_SECRET: TEST_SECRET, NODE_OPTIONS: '' }
  const child = spawn(process.execPath, ['--conditions=react-server', bundle.file], { env })
  child.stderr.pipe(process.stderr)
  return child
}

/** The whole lines a process writes; one that was cut off by its death does not count. */
export function wholeLines(
  child: ChildProcessWithoutNullStreams,
  onLine: (line: string) => void,
): Promise<void> {
  let text = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (text + chunk).split('\n')
    text = lines.pop() ?? ''
    lines.forEach(onLine)
  })
  return new Promise((resolve) => child.once('close', () => resolve()))
}
