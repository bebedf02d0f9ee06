import 'server-only'
import { db } from '@/lib/db'
import type { Probed } from './types'

/** Notes what became of asking for an address; failures in a row are counted. */
export async function recordLink(url: string, { result, status }: Probed, now: Date): Promise<void> {
  const isOk = result === 'ok'
  await db().linkCheck.upsert({
    where: { url },
    create: { url, result, status, failures: isOk ? 0 : 1, checkedAt: now, okAt: isOk ? now : null },
    update: {
      result,
      status,
      checkedAt: now,
      ...(isOk ? { failures: 0, okAt: now } : { failures: { increment: 1 } }),
    },
  })
}

/** Forgets addresses that no guide names any more. @returns how many. */
export async function forgetLinks(named: readonly string[]): Promise<number> {
  const known = await db().linkCheck.findMany({ select: { url: true } })
  const kept = new Set(named)
  const gone = known.map(({ url }) => url).filter((url) => !kept.has(url))
  if (gone.length === 0) return 0
  return (await db().linkCheck.deleteMany({ where: { url: { in: gone } } })).count
}
