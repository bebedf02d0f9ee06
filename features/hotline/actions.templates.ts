'use server'

import { staffAction } from '@/features/auth/builders'
import { createTemplate, removeTemplate, updateTemplate } from './mutations.templates'
import { seenSchema, templateSchema } from './schema.operators'
import type { NowData } from './types'

const update = { permission: 'update:hotline-template' } as const
const ENTITY = 'hotline-template'
const redirectTo = '/admin/hotline/templates'

/** Makes a template, or changes the one whose id the form has. */
export const saveTemplateAction = staffAction<typeof templateSchema, NowData>(
  templateSchema,
  { ...update, name: 'hotline-template-save' },
  async ({ id, version, ...texts }, { tx }) => {
    const after = { title: texts.title }
    if (id === '') {
      const made = await createTemplate(texts, tx)
      return { status: 'ok', audit: { entity: ENTITY, id: made, after }, redirectTo }
    }
    const change = await updateTemplate({ id, version }, texts, tx)
    if (change.ok) return { status: 'ok', audit: { entity: ENTITY, id, after }, redirectTo }
    if (change.reason === 'conflict') return { status: 'conflict', data: change.current }
    return { status: 'failed', code: 'gone' }
  },
)

export const removeTemplateAction = staffAction(
  seenSchema,
  { ...update, name: 'hotline-template-remove' },
  async (seen, { tx }) => {
    const change = await removeTemplate(seen, tx)
    const audit = { entity: ENTITY, id: seen.id, action: 'remove:hotline-template' }
    if (change.ok) return { status: 'ok', audit, redirectTo }
    return { status: 'failed', code: change.reason === 'unknown' ? 'gone' : 'changed' }
  },
)
