import { staffRoute } from '@/features/auth/builders'
import { visitorSmsSchema } from '@/features/desk/schema'
import { enqueueMessage } from '@/lib/outbox'

/** A text for the visitor's phone, sent by the outbox; pressed twice it goes once. */
export const POST = staffRoute(
  visitorSmsSchema,
  { permission: 'use:desk', name: 'desk-sms' },
  async ({ clientKey, phone, text }, { tx, now }) => {
    const message = { channel: 'sms', recipient: phone, body: text, priority: 2 } as const
    const isNew = await enqueueMessage({ ...message, dedupeKey: `desk:${clientKey}` }, now, tx)
    const change = { entity: 'desk-sms', id: clientKey, after: { phone, text }, action: 'send:desk-sms' }
    return { status: 'ok', audit: isNew ? change : [] }
  },
)
