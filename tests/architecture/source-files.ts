import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDERS = [
  'app',
  'benchmarks',
  'components',
  'config',
  'enhance',
  'features',
  'jobs',
  'lib',
  'prisma',
  'scripts',
  'server',
  'styles',
  'tests',
]
const SKIPPED = new Set(['generated', 'node_modules', 'results', 'migrations'])

function isThere(folder: string): boolean {
  return readdirSync('.').includes(folder)
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !SKIPPED.has(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? walk(path) : [path]
    })
}

/** Paths of the project's own files, from its folder, with `/`. */
export const sourceFiles = FOLDERS.filter(isThere).flatMap(walk).sort()

export const codeFiles = sourceFiles.filter((path) => /\.(tsx?|m[tj]s)$/.test(path))

export const isTest = (path: string) => /\.test\.tsx?$/.test(path) || path.startsWith('tests/')

export function read(path: string): string {
  return readFileSync(path, 'utf8')
}

/** The files among `paths` whose text has the pattern, for assertions that name what is wrong. */
export function filesWith(paths: string[], pattern: RegExp): string[] {
  return paths.filter((path) => pattern.test(read(path)))
}
