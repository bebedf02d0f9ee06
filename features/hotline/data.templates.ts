import 'server-only'
import { db } from '@/lib/db'
import type { HotlineTemplate } from './types'

/** The answers that are given often, by title. */
export async function listTemplates(): Promise<HotlineTemplate[]> {
  return db().hotlineTemplate.findMany({
    select: { id: true, title: true, textUk: true, textEn: true, version: true },
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
  })
}

export async function getTemplate(id: string): Promise<HotlineTemplate | null> {
  return db().hotlineTemplate.findUnique({
    where: { id },
    select: { id: true, title: true, textUk: true, textEn: true, version: true },
  })
}
