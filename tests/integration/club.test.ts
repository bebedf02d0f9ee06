import { afterAll, beforeAll, expect, it } from 'vitest'
import { createSheet } from '@/features/club/mutations.sheets'
import { codeDigest, randomCode } from '@/lib/codes'
import { db } from '@/lib/db'
import { onEachDatabase } from '@/tests/support/databases'
import { type Bundle, bundleScript, startScript, TEST_SECRET, wholeLines } from './child-process'

const PROCESSES = 2
const now = new Date('2026-11-23T10:00:00Z')

let writer: Bundle

beforeAll(async () => {
  process.env.AUTH_SECRET = TEST_SECRET
  writer = await bundleScript('club-writer')
})
afterAll(() => writer.remove())

async function cards(count: number, balance: number): Promise<string[]> {
  const codes = Array.from({ length: count }, randomCode)
  const data = codes.map((code) => ({ code, codeDigest: codeDigest(code), balance, lastUsedAt: now }))
  await db().clubCard.createMany({ data })
  return codes
}

const reward = (id: string, stock: number) =>
  db().reward.create({ data: { id, titleUk: id, titleEn: id, cost: 2, stock, state: 'open' } })

/** Every process gets its share of the work in the same moment. @returns how often each thing was granted. */
async function together(url: string, tasks: readonly unknown[]): Promise<Record<string, number>> {
  const granted: Record<string, number> = {}
  const children = tasks.map(() => startScript(writer, url))
  let ready = 0
  await Promise.all(
    children.map((child) =>
      wholeLines(child, (line) => {
        if (line === 'ready') {
          if (++ready < children.length) return
          children.forEach((one, n) => void one.stdin.write(`${JSON.stringify(tasks[n])}\n`))
        } else for (const [what, ok] of JSON.parse(line)) granted[what] = (granted[what] ?? 0) + Number(ok)
      }),
    ),
  )
  return granted
}

onEachDatabase('the club on several instances', ({ url }) => {
  it('gives a stamp once of 20 tries, 5 rewards of 50 tries, and never more than a card has', async () => {
    const sheet = { reason: 'lesson', count: 1, expiresOn: '2026-12-31' } as const
    const { codes } = await createSheet(sheet, { staff: { id: 'olena', name: 'Олена' }, now }, db())
    const few = await reward('few', 5)
    await reward('plenty', 100)
    const [collectors, takers, [spender]] = [await cards(20, 0), await cards(50, 2), await cards(1, 7)]
    const shareOf = (all: readonly string[], n: number) => all.filter((_, at) => at % PROCESSES === n)
    const tasks = Array.from({ length: PROCESSES }, (_, n) => ({
      stamp: (codes[0] ?? '').replaceAll('-', ''),
      reward: few.id,
      collectors: shareOf(collectors, n),
      takers: shareOf(takers, n),
      spender,
    }))
    expect(await together(url(), tasks)).toEqual({ stamp: 1, reward: 5, spent: 3 })
    expect(await db().reward.findUnique({ where: { id: few.id } })).toMatchObject({ taken: 5 })
    expect(await db().rewardRedemption.count({ where: { rewardId: few.id } })).toBe(5)
    expect(await db().clubCard.findUnique({ where: { code: spender } })).toMatchObject({ balance: 1 })
    const sum = async (among: string[]) =>
      (await db().clubCard.aggregate({ where: { code: { in: among } }, _sum: { balance: true } }))._sum
        .balance
    expect([await sum(collectors), await sum(takers)]).toEqual([1, 90])
  })
})
