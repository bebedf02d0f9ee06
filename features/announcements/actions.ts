'use server'

import { staffAction } from '@/features/auth/builders'
import { pageTags } from '@/lib/cache-tags'
import { removeAnnouncement, saveAnnouncement } from './mutations'
import { announcementSchema, removalSchema } from './schema'

const HOME = '/admin/announcements'

export const saveAnnouncementAction = staffAction(
  announcementSchema,
  { permission: 'update:announcement', name: 'announcement-save' },
  async (input, { tx, now }) => {
    const saved = await saveAnnouncement(input, now, tx)
    if (!saved) return { status: 'conflict' }
    const { before, after } = saved
    const audit = { entity: 'announcement', id: after.id, before, after }
    return { status: 'ok', audit, tags: [pageTags.all], redirectTo: HOME }
  },
)

export const removeAnnouncementAction = staffAction(
  removalSchema,
  { permission: 'update:announcement', name: 'announcement-remove' },
  async (input, { tx, now }) => {
    const removed = await removeAnnouncement(input, now, tx)
    if (!removed) return { status: 'conflict' }
    const { before, after } = removed
    const audit = { entity: 'announcement', id: after.id, action: 'remove:announcement', before, after }
    return { status: 'ok', audit, tags: [pageTags.all], redirectTo: HOME }
  },
)
