import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, buildIsFresh } from './build.mjs'
import { ensureChromium } from './chromium.mjs'
import { generate, generatedIsFresh } from './generated.mjs'
import { installPackages, packagesAreFresh } from './packages.mjs'
import { withProgress } from './progress.mjs'
import { root, runNode, Stop, stopCommands, tail } from './run.mjs'
import { addCounts, countPlaywright, countVitest } from './test-counts.mjs'
import { e2eBuild, testEnv } from './test-env.mjs'

const REPORTS = join(root, '.cache/test')
const scratch = mkdtempSync(join(tmpdir(), 'portal-test-'))

const stageEnv = (more = {}) => testEnv({ DATA_DIR: scratch, NO_COLOR: '1', ...more })

/** A stage that is one test: commands that must all end well. */
const commands =
  (...list) =>
  async () => {
    for (const args of list) {
      const done = await runNode(args, stageEnv())
      if (done.code !== 0) throw new Stop('it found something', tail(done.output, 120))
    }
  }
const command = (...args) => commands(args)

/** A stage of many tests, counted from its report. */
const counted = (name, count, args, more) => async () => {
  const report = join(REPORTS, `${name}.json`)
  rmSync(report, { force: true })
  const done = await runNode(args(report), stageEnv(more?.(report)))
  let counts
  try {
    counts = count(JSON.parse(readFileSync(report, 'utf8')))
  } catch {
    throw new Stop('it ended without a report', tail(done.output, 120))
  }
  if (counts.failed > 0) console.log(tail(done.output, 400))
  if (done.code !== 0 && counts.failed === 0) throw new Stop('it ended with an error', tail(done.output, 120))
  if (counts.passed + counts.failed === 0) throw new Stop('it ran no test', tail(done.output))
  return counts
}

const bin = (path) => join('node_modules', path)

/** `needs: true` marks what everything after it stands on. */
const stages = [
  { title: 'Packages', needs: true, work: async () => packagesAreFresh() || installPackages() },
  { title: 'Generated code', needs: true, work: async () => generatedIsFresh() || generate() },
  {
    title: 'Format and lint',
    work: command(bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings'),
  },
  {
    title: 'Types',
    // The types of pages and routes are Next's to make; the service worker has other globals.
    work: commands(
      [bin('next/dist/bin/next'), 'typegen'],
      [bin('typescript/bin/tsc'), '--noEmit', '--incremental', 'false', '-p', '.'],
      [bin('typescript/bin/tsc'), '--noEmit', '-p', 'enhance/worker'],
    ),
  },
  { title: 'Boundaries', work: command('scripts/check-boundaries.mjs') },
  { title: 'Unused code', work: command(bin('knip/bin/knip.js')) },
  {
    title: 'Content',
    work: command('--conditions=react-server', '--import', 'tsx', 'scripts/content.ts', 'check'),
  },
  {
    title: 'Unit and integration tests',
    work: counted('vitest', countVitest, (report) => [
      ...[bin('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json'],
      `--outputFile.json=${report}`,
    ]),
  },
]

const slowStages = [
  {
    title: 'Production build',
    needs: true,
    work: async () => buildIsFresh(stageEnv(e2eBuild)) || build(stageEnv(e2eBuild)),
  },
  { title: 'Browser', needs: true, work: ensureChromium },
  {
    title: 'End-to-end and accessibility tests',
    work: counted(
      'playwright',
      countPlaywright,
      () => [bin('@playwright/test/cli.js'), 'test', '--reporter=line,json'],
      (report) => ({ PLAYWRIGHT_JSON_OUTPUT_NAME: report }),
    ),
  },
]

/** A stage's result as counts; one that is not counted itself is one test. */
async function runStage({ title, work }) {
  const one = { passed: 0, failed: 0, skipped: 0, failures: [] }
  try {
    const counts = await withProgress(title, work)
    return typeof counts?.passed === 'number' ? counts : { ...one, passed: 1 }
  } catch (error) {
    console.log(error instanceof Stop ? error.output : error)
    console.log(`${title}: failed`)
    return { ...one, failed: 1, failures: [`${title}: ${error instanceof Error ? error.message : error}`] }
  }
}

/**
 * Runs the stages in order and goes on after a failure, except where nothing after it could work.
 * @param {{fast: boolean}} options
 */
export async function runStages({ fast }) {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      stopCommands(signal)
      process.exit(1)
    })
  }
  process.chdir(root)
  mkdirSync(REPORTS, { recursive: true })
  let counts = { passed: 0, failed: 0, skipped: 0, failures: [] }
  const planned = fast ? stages : [...stages, ...slowStages]
  for (const [index, stage] of planned.entries()) {
    const result = await runStage(stage)
    counts = addCounts(counts, result)
    if (!stage.needs || result.failed === 0) continue
    counts.skipped += planned.length - index - 1
    break
  }
  rmSync(scratch, { recursive: true, force: true })
  return counts
}
