import 'server-only'
import type { Database } from '@/lib/db'

export type TemplateTexts = { title: string; textUk: string; textEn: string }
/** How a template stands now, for whoever saw it otherwise. */
type Done =
  | { ok: true }
  | { ok: false; reason: 'unknown' }
  | { ok: false; reason: 'conflict'; current: { version: number; now: string } }

export async function createTemplate(texts: TemplateTexts, database: Database): Promise<string> {
  const { id } = await database.hotlineTemplate.create({ data: texts, select: { id: true } })
  return id
}

async function whyNot(id: string, database: Database): Promise<Done> {
  const found = await database.hotlineTemplate.findUnique({
    where: { id },
    select: { version: true, textUk: true },
  })
  if (!found) return { ok: false, reason: 'unknown' }
  return { ok: false, reason: 'conflict', current: { version: found.version, now: found.textUk } }
}

export async function updateTemplate(
  { id, version }: { id: string; version: number },
  texts: TemplateTexts,
  database: Database,
): Promise<Done> {
  const { count } = await database.hotlineTemplate.updateMany({
    where: { id, version },
    data: { ...texts, version: { increment: 1 } },
  })
  return count === 1 ? { ok: true } : whyNot(id, database)
}

export async function removeTemplate(
  { id, version }: { id: string; version: number },
  database: Database,
): Promise<Done> {
  const { count } = await database.hotlineTemplate.deleteMany({ where: { id, version } })
  return count === 1 ? { ok: true } : whyNot(id, database)
}
