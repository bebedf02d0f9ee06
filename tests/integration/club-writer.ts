// Waits for a line with cards, a stamp and a reward, tries them all at once, and prints what became of it.
import { once } from 'node:events'
import { collectStamp } from '@/features/club/mutations'
import { takeReward } from '@/features/club/mutations.vouchers'
import { db } from '@/lib/db'

type Task = { stamp: string; reward: string; collectors: string[]; takers: string[]; spender: string }

await db().clubCard.count()
process.stdout.write('ready\n')
const [line] = await once(process.stdin, 'data')
const { stamp, reward, collectors, takers, spender }: Task = JSON.parse(String(line))
const now = new Date('2026-11-23T10:00:00Z')
const all = await Promise.all([
  ...collectors.map(async (card) => ['stamp', (await collectStamp({ card, stamp, now })).ok]),
  ...takers.map(async (card) => ['reward', (await takeReward({ card, reward, now })).ok]),
  ...[1, 2, 3].map(async () => ['spent', (await takeReward({ card: spender, reward: 'plenty', now })).ok]),
])
process.stdout.write(`${JSON.stringify(all)}\n`)
process.exit(0)
