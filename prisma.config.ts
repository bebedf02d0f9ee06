import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'prisma/config'

// Prisma's command line stops when its schema engine cannot be downloaded. `generate`, `validate` and `format`
// do not use the engine, so any existing file will do; /bin/false makes the commands that need it fail aloud.
const engines = join(import.meta.dirname, 'node_modules/@prisma/engines')
const engineIsHere =
  existsSync(engines) && readdirSync(engines).some((name) => name.startsWith('schema-engine'))
if (!engineIsHere) process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= '/bin/false'

/** The folder that `scripts/generate.mjs` composed from `prisma/models` and one datasource. */
export default defineConfig({ schema: process.env.PRISMA_SCHEMA_FOLDER ?? '.cache/prisma/sqlite' })
