import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { MAX_COST, MAX_STOCK } from '@/features/club/constants'
import { ContentError } from '@/lib/content-problem'
import { localDay } from '@/lib/dates'
import { addDays } from '@/lib/days'
import type { Database } from '@/lib/db'
import type { Prisma } from '@/lib/generated/sqlite/client'
import { parseYaml } from '@/lib/yaml-source'

const FILE = 'content/club/demonstration.yaml'
const both = z.strictObject({ uk: z.string().min(1), en: z.string().min(1) })

const demoRewardsSchema = z.strictObject({
  rewards: z.array(
    z.strictObject({
      id: z.string().regex(/^demo-reward-\d+$/),
      title: both,
      detail: both,
      cost: z.number().int().min(1).max(MAX_COST),
      stock: z.number().int().min(1).max(MAX_STOCK),
      /** Days from the day of seeding; null for no end. */
      untilIn: z.number().int().min(1).nullable(),
    }),
  ),
})

/** @throws ContentError with line and column of every problem. */
export function readDemoRewards(root = process.cwd()): z.output<typeof demoRewardsSchema>['rewards'] {
  const { data, problems } = parseYaml(readFileSync(join(root, FILE), 'utf8'), demoRewardsSchema)
  if (!data) throw new ContentError(problems.map((problem) => ({ ...problem, file: FILE })))
  return data.rewards
}

/** The writes that store the examples of rewards that are not there. They can be seen, but not taken. */
export async function demoRewardWrites(
  database: Database,
  now: Date,
): Promise<Prisma.PrismaPromise<unknown>[]> {
  const there = await database.reward.findMany({ where: { demo: true }, select: { id: true } })
  const today = localDay(now)
  return readDemoRewards()
    .filter(({ id }) => !there.some((known) => known.id === id))
    .map(({ id, title, detail, cost, stock, untilIn }) => {
      const words = { titleUk: title.uk, titleEn: title.en, detailUk: detail.uk, detailEn: detail.en }
      const until = untilIn === null ? null : addDays(today, untilIn)
      const data = { id, ...words, cost, stock, until, state: 'open', demo: true, createdAt: now }
      return database.reward.create({ data, select: { id: true } })
    })
}

/** The write that removes every example of a reward. */
export function demoRewardRemoval(database: Database): Prisma.PrismaPromise<unknown> {
  return database.reward.deleteMany({ where: { demo: true } })
}
