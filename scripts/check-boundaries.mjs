// Checks who imports whom against .dependency-cruiser.mjs: `node scripts/check-boundaries.mjs [folder of a project]`.

import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

// dependency-cruiser asks SWC to read every file as TypeScript without JSX. Its import below copies this function, so
// .tsx files are told apart before that.
const require = createRequire(import.meta.url)
const swc = require('@swc/core')
const parseFileSync = swc.parseFileSync
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') })

const FOLDERS = [
  'app',
  'components',
  'config',
  'enhance',
  'features',
  'jobs',
  'lib',
  'prisma',
  'scripts',
  'server',
]
process.chdir(resolve(process.argv[2] ?? join(import.meta.dirname, '..')))
const { cruise } = await import('dependency-cruiser')
const { default: config } = await import('../.dependency-cruiser.mjs')

const folders = FOLDERS.filter((folder) => existsSync(folder))
const { output } = await cruise(folders, {
  ...config.options,
  tsConfig: { fileName: resolve('tsconfig.json') },
  validate: true,
  ruleSet: { forbidden: config.forbidden, options: config.options },
})

const { violations, totalCruised, totalDependenciesCruised } = output.summary
const reasons = new Map(config.forbidden.map(({ name, comment }) => [name, comment]))
for (const { from, to, rule, cycle } of violations) {
  const path = cycle ? cycle.map((step) => step.name).join(' → ') : to
  console.error(`${from} → ${path}\n    ${rule.name}: ${reasons.get(rule.name)}`)
}
console.log(
  `${totalCruised} files, ${totalDependenciesCruised} imports, ${violations.length} against the rules`,
)
process.exit(violations.length > 0 ? 1 : 0)
