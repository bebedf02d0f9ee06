'use server'

import { staffAction } from '@/features/auth/builders'
import { acceptImport, prepareAccept, prepareImport, storeImport } from './mutations.import'
import { acceptSchema, uploadSchema } from './schema.staff'

const NAME_MAX = 120

/** A name that a browser gave a file, as it may be stored and shown. */
const plainName = (name: string) => name.replace(/\p{Cc}/gu, '').slice(0, NAME_MAX) || 'file.csv'

/** Keeps an uploaded file with the report of what it would do. */
export const uploadPlacesAction = staffAction(
  uploadSchema,
  {
    permission: 'import:place',
    name: 'places-upload',
    prepare: async ({ file }) =>
      prepareImport(new Uint8Array(await file.arrayBuffer()), plainName(file.name)),
  },
  async ({ file }, { tx, staff, now }, prepared) => {
    if (!prepared.ok) return { status: 'invalid', fields: { file: prepared.problem.code } }
    const fileName = plainName(file.name)
    const id = await storeImport(prepared, { fileName, createdBy: staff.name, now }, tx)
    const rows = prepared.report.plan.length
    return {
      status: 'ok',
      audit: { entity: 'place-import', id, after: { fileName, format: prepared.format, rows } },
      redirectTo: `/admin/places/imports/${id}`,
    }
  },
)

/** Does what the report of an upload says, unless something changed after it. */
export const acceptImportAction = staffAction(
  acceptSchema,
  { permission: 'import:place', name: 'places-import', prepare: ({ id }) => prepareAccept(id) },
  async ({ id }, { tx, now }, plan) => {
    if (!plan) return { status: 'failed', code: 'changed' }
    const done = await acceptImport(id, plan, now, tx)
    if (!done.ok) return { status: 'failed', code: 'changed' }
    const { created, updated } = done
    const names = plan.filter(({ kind }) => kind === 'create' || kind === 'update').map(({ slug }) => slug)
    return {
      status: 'ok',
      audit: { entity: 'place-import', id, after: { created, updated, places: names } },
      tags: ['places'],
      redirectTo: `/admin/places/imports/${id}?accepted=1`,
    }
  },
)
