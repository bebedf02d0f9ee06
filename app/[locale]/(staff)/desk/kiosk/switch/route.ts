import { cookies } from 'next/headers'
import { staffRoute } from '@/features/auth/builders'
import { loadSession } from '@/features/auth/loaders'
import { endSession } from '@/features/desk/mutations'
import { kioskSchema } from '@/features/desk/schema'
import { endedCookie, KIOSK_COOKIE, kioskCookie, newKioskEpoch } from '@/lib/kiosk'

/**
 * Starts the mode for visitors in this browser or ends it. Either way the session of who pressed is over: none stays
 * where visitors sit, and it ended here was proof enough.
 */
export const POST = staffRoute(
  kioskSchema,
  { permission: 'use:desk', name: 'desk-kiosk', prepare: async () => (await loadSession())?.id ?? null },
  async ({ on }, { tx }, sessionId) => {
    if (sessionId) await endSession(sessionId, tx)
    const jar = await cookies()
    for (const { name } of jar.getAll()) jar.set(name, '', endedCookie())
    if (on) jar.set(KIOSK_COOKIE, newKioskEpoch(), kioskCookie())
    return {
      status: 'ok',
      audit: {
        entity: 'desk-kiosk',
        id: sessionId ?? '',
        after: { on },
        action: on ? 'start:kiosk' : 'stop:kiosk',
      },
    }
  },
)
