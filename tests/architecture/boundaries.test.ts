import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** A made-up project; the check reads it as it reads the portal. */
function check(files: Record<string, string>): { code: number | null; said: string } {
  const folder = mkdtempSync(join(tmpdir(), 'portal-boundaries-'))
  const all: Record<string, string> = {
    'tsconfig.json': '{ "compilerOptions": { "baseUrl": ".", "paths": { "@/*": ["./*"] } } }',
    'package.json':
      '{ "name": "made-up", "dependencies": { "zod": "1.0.0" }, "devDependencies": { "vitest": "1.0.0" } }',
    'lib/db.ts': 'export const db = 1',
    'lib/dates.ts': 'export const today = 1',
    ...files,
  }
  for (const name of ['zod', 'vitest']) {
    all[`node_modules/${name}/package.json`] = `{ "name": "${name}", "version": "1.0.0", "main": "index.js" }`
    all[`node_modules/${name}/index.js`] = 'module.exports = {}'
  }
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), `${text}\n`)
  }
  const done = spawnSync(process.execPath, ['scripts/check-boundaries.mjs', folder], { encoding: 'utf8' })
  return { code: done.status, said: done.stderr }
}

describe('the check of boundaries', () => {
  it('lets through what the tables allow', () => {
    const { code, said } = check({
      'app/page.tsx':
        "import { View } from '@/features/guides/components/view'\nexport default () => <View />",
      'features/guides/components/view.tsx':
        "import { load } from '../loaders'\nexport const View = () => <p>{load}</p>",
      'features/guides/loaders.ts': "import { list } from './data'\nexport const load = list",
      'features/guides/data.ts': "import { db } from '@/lib/db'\nexport const list = db",
      'features/search/loaders.ts': "export { load } from '@/features/guides/loaders'",
    })
    expect({ code, said }).toEqual({ code: 0, said: '' })
  })

  const bad: [rule: string, path: string, text: string][] = [
    ['layer-lib', 'lib/upwards.ts', "import { x } from '@/features/guides/types'"],
    [
      'layer-components',
      'components/card.tsx',
      "import type { X } from '../features/guides/types'\nexport const C = () => <i />",
    ],
    ['layer-enhance', 'enhance/main.ts', "import { today } from '../lib/dates'"],
    ['layer-server', 'server/index.ts', "export const load = () => import('../features/guides/types')"],
    ['database-only-in-data', 'features/guides/loaders.ts', "export { db } from '@/lib/db'"],
    ['pages-only-put-together', 'app/page.tsx', "import { z } from 'zod'\nexport default () => <p>{z}</p>"],
    [
      'staff-pages-ask-loaders',
      'app/[locale]/(staff)/desk/page.tsx',
      "import { x } from '@/features/guides/data'",
    ],
    ['pure-files', 'features/guides/rules/age.ts', "import { db } from '@/lib/db'"],
    ['feature-data', 'features/places/data.ts', "import { View } from './components/view'"],
    [
      'feature-components',
      'features/guides/components/list.tsx',
      "import { x } from '../data'\nexport const L = () => <i />",
    ],
    [
      'between-features-guides',
      'features/guides/access.ts',
      "import type { P } from '@/features/places/types'",
    ],
    [
      'feature-public-files-search',
      'features/search/loaders.ts',
      "import { x } from '@/features/guides/data'",
    ],
    ['no-circular', 'lib/one.ts', "import { two } from './two'\nexport const one = two"],
    ['resolvable', 'lib/lost.ts', "import { gone } from '@/lib/gone'"],
    ['no-development-packages', 'lib/tested.ts', "import { it } from 'vitest'"],
  ]
  const { code, said } = check({
    'features/guides/types.ts': 'export type X = 1\nexport const x = 1',
    'features/guides/data.ts': 'export const x = 1',
    'features/places/components/view.tsx': 'export const View = () => <i />',
    'features/places/types.ts': 'export type P = 1',
    'lib/two.ts': "import { one } from './one'\nexport const two = one",
    ...Object.fromEntries(bad.map(([, path, text]) => [path, text])),
  })

  it.each(bad)('%s: refuses %s', (rule, path) => {
    const lines = said.split('\n')
    const reasons = lines.filter((_, index) => lines[index - 1]?.startsWith(`${path} →`))
    expect(reasons.some((reason) => reason.trim().startsWith(`${rule}:`))).toBe(true)
    expect(code).toBe(1)
  })
})
