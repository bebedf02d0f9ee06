import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { partnerKinds, planKinds, planStates } from '@/features/partners/constants'
import { ContentError } from '@/lib/content-problem'
import { localDay } from '@/lib/dates'
import { addDays } from '@/lib/days'
import type { Database } from '@/lib/db'
import type { Prisma } from '@/lib/generated/sqlite/client'
import { parseYaml } from '@/lib/yaml-source'

const FILE = 'content/partners/demonstration.yaml'
const both = z.strictObject({ uk: z.string().min(1), en: z.string().min(1) })
/** Days are counted from the day of seeding. */
const days = z.number().int()

const demoPartnersSchema = z.strictObject({
  source: z.string().min(1),
  partners: z.array(
    z.strictObject({
      slug: z.string().regex(/^demo-[a-z]+$/),
      kind: z.enum(partnerKinds),
      name: both,
      about: both,
      commitment: both,
      sinceDaysAgo: days.min(0),
      plans: z.array(
        z.strictObject({
          kind: z.enum(planKinds),
          title: both,
          note: both.optional(),
          state: z.enum(planStates),
          dueIn: days,
          doneIn: days.max(0).optional(),
        }),
      ),
    }),
  ),
})

type DemoPartner = z.output<typeof demoPartnersSchema>['partners'][number]

/** @throws ContentError with line and column of every problem. */
export function readDemoPartners(root = process.cwd()): z.output<typeof demoPartnersSchema> {
  const { data, problems } = parseYaml(readFileSync(join(root, FILE), 'utf8'), demoPartnersSchema)
  if (!data) throw new ContentError(problems.map((problem) => ({ ...problem, file: FILE })))
  return data
}

function plansOf({ plans }: DemoPartner, today: string) {
  return plans.map(({ kind, title, note, state, dueIn, doneIn }) => ({
    ...{ kind, state },
    year: Number(addDays(today, dueIn).slice(0, 4)),
    titleUk: title.uk,
    titleEn: title.en,
    noteUk: note?.uk,
    noteEn: note?.en,
    dueOn: addDays(today, dueIn),
    doneOn: doneIn === undefined ? null : addDays(today, doneIn),
  }))
}

/** The writes that store the demonstration partners that are not there, with their plans. */
export async function demoPartnerWrites(
  database: Database,
  now: Date,
): Promise<Prisma.PrismaPromise<unknown>[]> {
  const { source, partners } = readDemoPartners()
  const there = await database.partner.findMany({ select: { slug: true } })
  const known = new Set(there.map(({ slug }) => slug))
  const today = localDay(now)
  return partners
    .filter(({ slug }) => !known.has(slug))
    .map((partner) => {
      const { slug, kind, name, about, commitment, sinceDaysAgo } = partner
      const data = {
        ...{ slug, kind, source, visibility: 'public', demo: true },
        ...{ nameUk: name.uk, nameEn: name.en, aboutUk: about.uk, aboutEn: about.en },
        ...{ commitmentUk: commitment.uk, commitmentEn: commitment.en },
        since: addDays(today, -sinceDaysAgo),
        plans: { create: plansOf(partner, today) },
      }
      return database.partner.create({ data, select: { id: true } })
    })
}

/** The write that removes every demonstration partner with its plans and groups. */
export function demoPartnerRemoval(database: Database): Prisma.PrismaPromise<unknown> {
  return database.partner.deleteMany({ where: { demo: true } })
}
