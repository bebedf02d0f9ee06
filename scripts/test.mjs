// Every check of the project from a fresh clone: `npm test`. With --fast all but the build and the browser.
import { requireNode } from './lib/node-version.mjs'

requireNode()
const { runStages } = await import('./lib/test-stages.mjs')
const counts = await runStages({ fast: process.argv.includes('--fast') })
if (counts.failures.length > 0)
  console.log(`\nFailed:\n${counts.failures.map((line) => `  ${line}`).join('\n')}`)
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
process.exit(counts.failed > 0 ? 1 : 0)
