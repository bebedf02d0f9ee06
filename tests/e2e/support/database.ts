import { join } from 'node:path'
import { type Client, createClient, type InValue } from '@libsql/client'
import type { Portal } from './portal'

/** Opens the running portal's own database for as long as `use` needs it. */
export async function withDatabase<Result>(
  portal: Portal,
  use: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = createClient({ url: `file:${join(portal.dataDir, 'portal.db')}` })
  try {
    await client.execute('PRAGMA busy_timeout = 5000')
    return await use(client)
  } finally {
    client.close()
  }
}

/** Puts one row into a table, or in the place of the one with the same key. */
export function putRow(portal: Portal, table: string, row: Record<string, InValue>): Promise<unknown> {
  const names = Object.keys(row)
  const columns = names.map((name) => `"${name}"`).join(', ')
  const places = names.map(() => '?').join(', ')
  const sql = `INSERT OR REPLACE INTO "${table}" (${columns}) VALUES (${places})`
  return withDatabase(portal, (client) => client.execute({ sql, args: Object.values(row) }))
}
