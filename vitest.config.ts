import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname

export default defineConfig({
  resolve: {
    alias: { '@': root, 'server-only': join(root, 'tests/support/server-only.ts') },
  },
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['node_modules/**', '.next/**', 'tests/e2e/**', 'data/**'],
    globalSetup: ['tests/support/global-setup.ts'],
    // Nothing reads the person's own database: tests bring theirs.
    env: { LOG_LEVEL: 'silent', TZ: 'UTC', DATABASE_URL: 'file:data/tests/absent.db' },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
