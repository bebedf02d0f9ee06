import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run, runNode, Stop, tail } from './run.mjs'

const readPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages

/** npm writes node_modules/.package-lock.json last, so a half-finished installation has none. */
export function packagesAreFresh(folder = root) {
  const installed = join(folder, 'node_modules/.package-lock.json')
  if (!existsSync(installed)) return false
  const wanted = Object.entries(readPackages(join(folder, 'package-lock.json')))
  const here = readPackages(installed)
  return wanted.every(([path, wants]) => {
    const has = here[path]
    if (path === '' || (!has && (wants.optional || wants.devOptional))) return true
    return has?.version === wants.version && has?.integrity === wants.integrity
  })
}

/** Installs exactly what package-lock.json names. */
export async function installPackages() {
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund']
  const npm = process.env.npm_execpath
  const done = await (npm ? runNode([npm, ...args], process.env) : run('npm', args))
  if (done.code === 0) return
  throw new Stop(
    'The packages could not be installed. Check the connection to the npm registry.',
    tail(done.output),
  )
}
