// Uses only what old versions of Node understand, so that they can say what is wrong.
import { readFileSync } from 'node:fs'

/** Ends the process with one sentence where Node is older than package.json asks for. */
export function requireNode() {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  const wanted = manifest.engines.node.replace('>=', '')
  const here = process.versions.node
  const parts = (version) => version.split('.').map(Number)
  const [wantedMajor, wantedMinor] = parts(wanted)
  const [major, minor] = parts(here)
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return
  console.error(`The portal needs Node ${wanted} or newer, and this is Node ${here}.`)
  process.exit(1)
}
