import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrate } from '../../lib/migrate'
import { findPostgres, startPostgres } from '../../scripts/lib/postgres.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    sqliteTemplate: string
    postgresUrl: string | null
  }
}

/** Migrates one database of each kind; the tests copy it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'portal-test-'))
  const sqliteTemplate = join(folder, 'template.db')
  await migrate(`file:${sqliteTemplate}`)
  project.provide('sqliteTemplate', sqliteTemplate)

  const given = process.env.TEST_POSTGRES_URL
  const cluster = !given && findPostgres() ? await startPostgres() : null
  if (cluster) cluster.createDatabase('portal_template')
  const postgresUrl = given ?? cluster?.url('portal_template') ?? null
  if (postgresUrl) await migrate(postgresUrl)
  project.provide('postgresUrl', postgresUrl)

  return async () => {
    await cluster?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
