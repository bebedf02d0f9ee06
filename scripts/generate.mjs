// Composes prisma/models with each datasource and generates the two clients; bundles the enhancement scripts.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** The composed schema folder of one database. */
export function composeSchema(provider) {
  const folder = join(root, '.cache/prisma', provider)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  cpSync(join(root, 'prisma/models'), folder, { recursive: true })
  cpSync(join(root, 'prisma', provider, 'schema.prisma'), join(folder, 'schema.prisma'))
  return folder
}

for (const provider of ['sqlite', 'postgresql']) {
  const folder = composeSchema(provider)
  const cli = join(root, 'node_modules/prisma/build/index.js')
  const done = spawnSync(process.execPath, [cli, 'generate'], {
    cwd: root,
    env: { ...process.env, PRISMA_SCHEMA_FOLDER: folder, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
    encoding: 'utf8',
  })
  if (done.status !== 0) {
    console.error(done.stdout + done.stderr)
    process.exit(1)
  }
}
