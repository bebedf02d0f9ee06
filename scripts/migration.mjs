// Writes the SQL of a new migration for both databases: `node scripts/migration.mjs <name> [--from <git revision>]`.
// Compares prisma/models at the revision (default HEAD; `empty` for the first one) with the working tree. Read the SQL
// before you commit it: data that a change would lose must be moved by hand.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { startPostgres } from './lib/postgres.mjs'

const root = join(import.meta.dirname, '..')
const [name, ...rest] = process.argv.slice(2)
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error('Usage: node scripts/migration.mjs <name_in_snake_case> [--from <git revision>|empty]')
  process.exit(2)
}
const revision = rest[0] === '--from' ? rest[1] : 'HEAD'

const files = (provider) => [
  ...readdirSync(join(root, 'prisma/models')).map((file) => `prisma/models/${file}`),
  `prisma/${provider}/schema.prisma`,
]
const now = (provider) =>
  files(provider).map((path) => ({ path, content: readFileSync(join(root, path), 'utf8') }))
const then = (provider) => {
  const listed = execFileSync('git', ['ls-tree', '-r', '--name-only', revision, 'prisma/models'], {
    cwd: root,
  })
  const paths = [...String(listed).trim().split('\n'), `prisma/${provider}/schema.prisma`]
  return paths.map((path) => ({
    path,
    content: String(execFileSync('git', ['show', `${revision}:${path}`], { cwd: root })),
  }))
}

const engineFolder = join(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'), '..')
const bindings = await import(join(engineFolder, 'schema_engine_bg.js'))
const wasm = await WebAssembly.instantiate(readFileSync(join(engineFolder, 'schema_engine_bg.wasm')), {
  './schema_engine_bg.js': bindings,
})
bindings.__wbg_set_wasm(wasm.instance.exports)
wasm.instance.exports.__wbindgen_start()

// The engine asks a real database of each kind for its version before it compares two schemas.
const { bindMigrationAwareSqlAdapterFactory } = await import('@prisma/driver-adapter-utils')
const { PrismaLibSql } = await import('@prisma/adapter-libsql')
const { PrismaPg } = await import('@prisma/adapter-pg')
const postgres = await startPostgres()
const adapters = {
  sqlite: () => new PrismaLibSql({ url: ':memory:' }),
  postgresql: () => new PrismaPg({ connectionString: postgres.url() }),
}

// Both databases have it under one name, whatever the clock says in between.
const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
for (const provider of ['sqlite', 'postgresql']) {
  const schema = now(provider)
  const engine = await bindings.SchemaEngine.new(
    { datamodels: schema.map((file) => [file.path, file.content]), datasource: {} },
    () => {},
    bindMigrationAwareSqlAdapterFactory(adapters[provider]()),
  )
  const from = revision === 'empty' ? { tag: 'empty' } : { tag: 'schemaDatamodel', files: then(provider) }
  const { stdout } = await engine.diff({
    from,
    to: { tag: 'schemaDatamodel', files: schema },
    script: true,
    exitCode: null,
    shadowDatabaseUrl: null,
    filters: { externalTables: [], externalEnums: [] },
  })
  const folder = join(root, `prisma/${provider}/migrations/${stamp}_${name}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'migration.sql'), stdout)
  console.log(`${folder}/migration.sql`)
}
await postgres.stop()
process.exit(0)
