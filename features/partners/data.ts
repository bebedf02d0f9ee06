import 'server-only'
import { type Database, db } from '@/lib/db'
import type { Partner as Row } from '@/lib/generated/sqlite/client'
import { bothOf } from '@/lib/i18n/both'
import { partnerKinds, planKinds, planStates } from './constants'
import type { PartnerKind, PartnerName, PartnerPlan, PublicPartner, StaffPartner } from './types'

/** A kind of a newer version of the portal is another one. */
const kindOf = (kind: string): PartnerKind => partnerKinds.find((known) => known === kind) ?? 'other'

/** Every partner that was not removed, by its Ukrainian name. */
export async function listPartnerNames(): Promise<PartnerName[]> {
  const rows = await db().partner.findMany({
    where: { removedAt: null },
    select: { id: true, slug: true, nameUk: true, nameEn: true, kind: true, visibility: true },
    orderBy: [{ nameUk: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id, slug, nameUk, nameEn, kind, visibility }) => ({
    id,
    slug,
    name: { uk: nameUk, en: nameEn },
    kind: kindOf(kind),
    isPublic: visibility === 'public',
  }))
}

function publicViewOf(row: Row): PublicPartner {
  return {
    id: row.id,
    slug: row.slug,
    kind: kindOf(row.kind),
    name: { uk: row.nameUk, en: row.nameEn },
    about: bothOf(row.aboutUk, row.aboutEn),
    commitment: bothOf(row.commitmentUk, row.commitmentEn),
    website: row.website,
    since: row.since,
    source: row.source,
    demo: row.demo,
    updatedAt: row.updatedAt,
  }
}

/** Partners that everybody may read of, by name. */
export async function listPublicPartners(): Promise<PublicPartner[]> {
  const rows = await db().partner.findMany({
    where: { visibility: 'public', removedAt: null },
    orderBy: [{ demo: 'asc' }, { nameUk: 'asc' }, { id: 'asc' }],
  })
  return rows.map(publicViewOf)
}

/** One of them by its address; null when there is none or only staff may know of it. */
export async function getPublicPartner(slug: string): Promise<PublicPartner | null> {
  const row = await db().partner.findUnique({ where: { slug, visibility: 'public', removedAt: null } })
  return row && publicViewOf(row)
}

function staffViewOf(row: Row): StaffPartner {
  const { createdAt: _made, updatedAt: _changed, ...rest } = row
  return {
    ...rest,
    kind: kindOf(row.kind),
    visibility: row.visibility === 'public' ? 'public' : 'staff',
    aboutUk: row.aboutUk ?? '',
    aboutEn: row.aboutEn ?? '',
    commitmentUk: row.commitmentUk ?? '',
    commitmentEn: row.commitmentEn ?? '',
    website: row.website ?? '',
    since: row.since ?? '',
    source: row.source ?? '',
  }
}

/** Everything about a partner, hidden and removed ones too; null when there is none. */
export async function getStaffPartner(id: string, database: Database = db()): Promise<StaffPartner | null> {
  const row = await database.partner.findUnique({ where: { id } })
  return row && staffViewOf(row)
}

/** All partners with how many plans and groups they have, those that were removed last. */
export async function listStaffPartners(): Promise<(StaffPartner & { plans: number; cohorts: number })[]> {
  const rows = await db().partner.findMany({
    include: { _count: { select: { plans: true, cohorts: true } } },
    orderBy: [{ nameUk: 'asc' }, { id: 'asc' }],
  })
  return rows
    .map(({ _count, ...row }) => ({ ...staffViewOf(row), plans: _count.plans, cohorts: _count.cohorts }))
    .sort((one, other) => Number(one.removedAt !== null) - Number(other.removedAt !== null))
}

/** A partner's laboratories and plans, the newest year first. */
export async function listPlans(partnerId: string, database: Database = db()): Promise<PartnerPlan[]> {
  const rows = await database.partnerPlan.findMany({
    where: { partnerId },
    orderBy: [{ year: 'desc' }, { createdAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id, kind, year, titleUk, titleEn, noteUk, noteEn, state, dueOn, doneOn, version }) => ({
    ...{ id, year, dueOn, doneOn, version },
    kind: planKinds.find((known) => known === kind) ?? 'plan',
    title: { uk: titleUk, en: titleEn },
    note: bothOf(noteUk, noteEn),
    state: planStates.find((known) => known === state) ?? 'planned',
  }))
}
