import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname

const folders = ['app', 'components', 'config', 'features', 'jobs', 'lib', 'prisma', 'server', 'styles']

/** Every test file with whether it replaces modules for all that comes after it in the same process. */
const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((name) => /\.test\.tsx?$/.test(name)),
)
const replacesModules = (name: string) =>
  /\bvi\.(?:mock|doMock|stub\w+)\(/.test(readFileSync(join(root, name), 'utf8'))

/** Files that leave nothing behind share modules, which is twice as quick. Brackets are no pattern here. */
const sharing = files.filter((name) => !replacesModules(name)).map((name) => name.replace(/[[\]()]/g, '?'))

export default defineConfig({
  resolve: {
    alias: {
      '@': root,
      // What only Next's server has; the tests play its part.
      ...Object.fromEntries(
        ['server-only', 'next/headers', 'next/cache'].map((name) => [
          name,
          join(root, 'tests/support', `${name.replace('/', '-')}.ts`),
        ]),
      ),
    },
  },
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    // Nothing reads the person's own database: tests bring theirs.
    env: { LOG_LEVEL: 'silent', TZ: 'UTC', DATABASE_URL: 'file:data/tests/absent.db' },
    // Much of the time is waiting for databases and other processes, so two at once even on two cores.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'sharing',
          include: sharing,
          isolate: false,
          globalSetup: ['tests/support/global-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          include: ['**/*.test.{ts,tsx}'],
          exclude: ['node_modules/**', '.next*/**', 'tests/e2e/**', 'data/**', ...sharing],
          globalSetup: ['tests/support/global-setup.ts'],
        },
      },
    ],
  },
})
