import { pathToFileURL } from 'node:url'
import { build, buildFiles, buildIsFresh } from './build.mjs'
import { generate, generatedIsFresh } from './generated.mjs'
import { installPackages, packagesAreFresh } from './packages.mjs'
import { since, withProgress } from './progress.mjs'
import { root, runNode, Stop, scriptArguments, stopCommands, tail } from './run.mjs'

/** Until the server takes over, a signal ends the command under way and then this process. */
function stopOnSignals() {
  const signals = { SIGINT: 130, SIGTERM: 143 }
  const listeners = Object.entries(signals).map(([signal, code]) => {
    const listener = () => {
      stopCommands(signal)
      process.exit(code)
    }
    process.once(signal, listener)
    return () => process.off(signal, listener)
  })
  return () => {
    for (const remove of listeners) remove()
  }
}

/** Checks the settings, migrates the database and fills an empty one. */
async function prepareDatabase() {
  const prepared = await runNode(scriptArguments('scripts/prepare.ts', '--check-port'), process.env)
  if (prepared.code !== 0) throw new Stop(tail(prepared.output, 3))
  const news = prepared.output.trim()
  if (news) console.log(news)
}

/**
 * Brings the clone to the point where it can serve, doing only what is stale, and hands over to the server, which
 * lives in this very process: its signals, exit code and memory are the server's own.
 * @param {{dev: boolean}} options
 * @throws {Stop} with one sentence for the person who starts the portal
 */
export async function startPortal({ dev }) {
  const startedAt = performance.now()
  const signalsAreTheServers = stopOnSignals()
  process.chdir(root)
  process.env.NODE_ENV = dev ? 'development' : 'production'
  process.env.NEXT_TELEMETRY_DISABLED = '1'

  if (!packagesAreFresh()) await withProgress('Installing packages from the lock file', installPackages)
  if (!generatedIsFresh()) await withProgress('Generating code', generate)
  await withProgress('Preparing the database', prepareDatabase)
  if (!dev && !buildIsFresh()) await withProgress('Building the pages (about a minute)', build)
  console.log(`Ready after ${since(startedAt)}, opening the server …`)

  signalsAreTheServers()
  if (dev) {
    const { register } = await import('tsx/esm/api')
    register()
    await import('../../server/index.ts')
  } else {
    await import(pathToFileURL(buildFiles().server).href)
  }
}
