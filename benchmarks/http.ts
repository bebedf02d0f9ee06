import { spawnSync } from 'node:child_process'
import { startPortal } from '../tests/e2e/support/portal'
import { load } from './load'
import type { BenchmarkResult } from './result'
import { type StaticServer, startStaticServer } from './static-server'

const PAGE = '/guides/diia-signature'
const REQUESTS = 6_000
const CONNECTIONS = 16
const GZIP = 'Accept-Encoding: gzip\r\n'

/** Resident memory of a process in MiB. */
function memory(pid: number): number {
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })
  return Math.round(Number(stdout.trim()) / 1024)
}

/**
 * How many guide pages a second the built portal serves with logs on, against a plain file of the same bytes, and how
 * much memory the server has at its start and after the load. `ratio` is to the plain file.
 */
export async function run(): Promise<BenchmarkResult> {
  const portal = await startPortal()
  let plain: StaticServer | undefined
  const page = `${portal.url}${PAGE}`
  try {
    const atStart = memory(portal.pid)
    const body = Buffer.from(
      await (await fetch(page, { headers: { 'accept-encoding': 'identity' } })).arrayBuffer(),
    )
    plain = await startStaticServer(body)
    const measure = async (what: string, url: string, headers = '') => {
      await load(url, REQUESTS / 10, CONNECTIONS, headers)
      return { what, ...(await load(url, REQUESTS, CONNECTIONS, headers)) }
    }
    const file = await measure(plain.what, plain.url)
    const rows = [
      file,
      await measure('guide page, portal', page),
      await measure('guide page, portal, gzip', page, GZIP),
    ]
    return {
      name: 'http',
      rows: rows.map((row) => ({ ...row, ratio: Number((row.perSecond / file.perSecond).toFixed(3)) })),
      notes: [
        `${PAGE}; ${CONNECTIONS} keep-alive connections; the client shares the processor with the server.`,
        'kilobytes: on the wire with headers.',
        `Memory of the server (resident): ${atStart} MiB at the start, ${memory(portal.pid)} MiB after the load.`,
      ],
    }
  } finally {
    await plain?.stop()
    await portal.stop()
  }
}
