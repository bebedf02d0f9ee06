'use server'

import { type StaffOutcome, staffAction } from '@/features/auth/builders'
import {
  type ConfirmOutcome,
  confirmPlace,
  createOrganization,
  createPlace,
  type SaveOutcome,
  setPlaceRemoved,
  updatePlace,
} from './mutations.staff'
import { changedValues, type FlatChange, flatChanges, flatOf } from './rules/exchange/flat'
import { slugFrom } from './rules/exchange/slug'
import { confirmSchema, placeFormSchema, removeSchema } from './schema.staff'

const ENTITY = 'place'
/** Makes pages that show places show themselves anew. */
const tags = ['places']

/** `theirs`: what stands there now and is not what was written; shown beside the person's own words. */
export type SaveData = { version: number; theirs: FlatChange[]; duplicates: string[] }

function auditOf(id: string, changes: readonly FlatChange[]) {
  return { entity: ENTITY, id, ...changedValues(changes) }
}

function refused(
  done: Extract<SaveOutcome, { ok: false }>,
  mine: ReturnType<typeof flatOf>,
): StaffOutcome<SaveData> {
  if (done.reason === 'invalid') return { status: 'invalid', fields: done.fields }
  if (done.reason === 'duplicates')
    return { status: 'invalid', fields: { allow_duplicates: 'duplicate-found' } }
  if (done.reason === 'gone') return { status: 'failed', code: 'gone' }
  const theirs = flatChanges(mine, flatOf(done.current.entry))
  return { status: 'conflict', data: { version: done.current.version, theirs, duplicates: [] } }
}

/** Makes a place or changes one. */
export const savePlaceAction = staffAction<typeof placeFormSchema, SaveData>(
  placeFormSchema,
  { permission: 'update:place', name: 'place-save' },
  async ({ id, version, entry: typed, newOrganization, allowDuplicates }, { tx, now }) => {
    const entry = { ...typed }
    if (newOrganization) {
      const slug = slugFrom(newOrganization.en)
      if (slug === '') return { status: 'invalid', fields: { new_organization_en: 'latin-missing' } }
      entry.organization = await createOrganization({ slug, name: newOrganization }, tx)
    }
    const done = id
      ? await updatePlace({ id, version, entry }, now, tx)
      : await createPlace(entry, { now, allowDuplicates }, tx)
    if (!done.ok) return refused(done, flatOf(entry))
    const redirectTo = id ? undefined : `/admin/places/${done.id}?saved=1`
    const data = { version: id ? version + 1 : 1, theirs: [], duplicates: [] }
    return { status: 'ok', audit: auditOf(done.id, done.changes), tags, redirectTo, data }
  },
)

export type ConfirmData = { before: { on: string; by: string }; undone: boolean }

/** «Confirmed today», in one tap; a second one takes it back. */
export const confirmPlaceAction = staffAction<typeof confirmSchema, ConfirmData>(
  confirmSchema,
  { permission: 'confirm:place', name: 'place-confirm' },
  async ({ id, undo, previous_on, previous_by }, { tx, now }) => {
    const previous = { on: previous_on || null, by: previous_by || null }
    const done: ConfirmOutcome = await confirmPlace(id, { now, undo: undo ? previous : undefined }, tx)
    if (!done.ok) return { status: 'failed', code: 'gone' }
    const { before, after } = done
    const data = { before: { on: before.on ?? '', by: before.by ?? '' }, undone: undo }
    return { status: 'ok', audit: { entity: ENTITY, id, before, after }, tags, data }
  },
)

/** Takes a place out of every list, or puts it back. */
export const removePlaceAction = staffAction<typeof removeSchema, SaveData>(
  removeSchema,
  { permission: 'update:place', name: 'place-remove' },
  async ({ id, version, removed }, { tx, now }) => {
    const done = await setPlaceRemoved({ id, version, removed }, now, tx)
    if (done.ok) return { status: 'ok', audit: auditOf(id, done.changes), tags }
    return { status: 'failed', code: done.reason === 'gone' ? 'gone' : 'changed' }
  },
)
