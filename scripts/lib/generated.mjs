import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint, isFresh, writeStamp } from './fingerprint.mjs'
import { root, runNode, Stop, tail } from './run.mjs'

const STAMP = join(root, '.cache/generated.json')
const SOURCES = [
  'prisma',
  'enhance',
  'messages',
  'styles',
  'scripts/generate.mjs',
  'scripts/lib',
  'package-lock.json',
]
const RESULTS = ['lib/generated', 'public/assets']

export function generatedIsFresh() {
  return RESULTS.every((path) => existsSync(join(root, path))) && isFresh(STAMP, fingerprint(SOURCES))
}

/** Generates the database clients and the scripts of the public pages. */
export async function generate() {
  const print = fingerprint(SOURCES)
  const done = await runNode(['scripts/generate.mjs'], process.env)
  if (done.code !== 0)
    throw new Stop('The database clients and page scripts could not be generated.', tail(done.output))
  writeStamp(STAMP, print)
}
