import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname

/** Tests of pure code: they leave nothing behind, so their files share modules, which is twice as quick. */
const pure = [
  'features/*/rules/**/*.test.ts',
  'features/*/rules.test.ts',
  '{components,config}/**/*.test.{ts,tsx}',
]

export default defineConfig({
  resolve: {
    alias: { '@': root, 'server-only': join(root, 'tests/support/server-only.ts') },
  },
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    // Nothing reads the person's own database: tests bring theirs.
    env: { LOG_LEVEL: 'silent', TZ: 'UTC', DATABASE_URL: 'file:data/tests/absent.db' },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['**/*.test.{ts,tsx}'],
          exclude: ['node_modules/**', '.next*/**', 'tests/e2e/**', 'data/**', ...pure],
          globalSetup: ['tests/support/global-setup.ts'],
        },
      },
    ],
  },
})
