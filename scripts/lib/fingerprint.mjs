import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './run.mjs'

/** Tests and generated files never change what a build makes. */
const IGNORED =
  /(^|\/)(generated|node_modules)(\/|$)|\.test\.tsx?$|\.d\.json\.ts$|^public\/(assets(\/|$)|sw\.js$)/

function* filesUnder(path) {
  if (IGNORED.test(path) || !existsSync(join(root, path))) return
  if (!statSync(join(root, path)).isDirectory()) yield path
  else for (const name of readdirSync(join(root, path)).sort()) yield* filesUnder(`${path}/${name}`)
}

/**
 * A hash of the names and contents of files.
 * @param {string[]} paths files and folders under the project's folder; absent ones count as empty
 * @param {unknown} [extra] anything else that matters, as JSON
 */
export function fingerprint(paths, extra = null) {
  const hash = createHash('sha256').update(JSON.stringify(extra))
  for (const path of paths) {
    for (const file of filesUnder(path)) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}

/** A hash of one file anywhere, or null where it is absent. */
export function fingerprintFile(path) {
  return existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : null
}

/** True where the stamp tells of the same fingerprint. */
export function isFresh(stamp, print) {
  if (!existsSync(stamp)) return false
  return JSON.parse(readFileSync(stamp, 'utf8')).fingerprint === print
}

export function writeStamp(stamp, print) {
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, `${JSON.stringify({ fingerprint: print })}\n`)
}
