import type { Database } from '@/lib/db'
import type { Prisma } from '@/lib/generated/sqlite/client'

/** Shown as examples: nobody can ask for them, and no code opens them. */
const examples = [
  { kind: 'mentor', themes: ['start', 'signature'], ways: ['in-person', 'phone'], languages: ['uk'] },
  { kind: 'student', themes: ['safety', 'money'], ways: ['online'], languages: ['uk', 'en'] },
]

/** The writes that store the demonstration mentors that are not there. */
export async function demoMentorWrites(
  database: Database,
  now: Date,
): Promise<Prisma.PrismaPromise<unknown>[]> {
  const there = await database.mentor.findMany({ where: { demo: true }, select: { id: true } })
  const known = new Set(there.map(({ id }) => id))
  return examples.flatMap((example, index) => {
    const id = `demo-mentor-${index + 1}`
    if (known.has(id)) return []
    const data = {
      ...example,
      ...{ id, code: id, codeDigest: id, demo: true },
      publicName: `Демонстраційний ментор ${index + 1}`,
      consentVersion: 'demo',
      locale: 'uk',
      state: 'approved',
      createdAt: now,
      retainUntil: now,
    }
    return [database.mentor.create({ data, select: { id: true } })]
  })
}

/** The writes that remove every demonstration mentor. */
export function demoMentorRemovals(database: Database): Prisma.PrismaPromise<unknown>[] {
  return [database.mentor.deleteMany({ where: { demo: true } })]
}
