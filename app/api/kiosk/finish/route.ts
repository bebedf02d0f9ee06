import { cookies } from 'next/headers'
import { endedCookie, KIOSK_COOKIE, kioskCookie, newKioskEpoch, parseKioskEpoch } from '@/lib/kiosk'

/**
 * The visitor at the workplace has finished: every cookie of this browser goes, a session of the staff with them, and the
 * next visitor's epoch begins. Anybody may press it; in a browser without the mode nothing happens.
 */
export async function POST(request: Request) {
  const form = await request.formData().catch(() => null)
  const to = form?.get('to') === '/en' ? '/en' : '/'
  const jar = await cookies()
  if (parseKioskEpoch(jar.get(KIOSK_COOKIE)?.value) !== null) {
    for (const { name } of jar.getAll()) jar.set(name, '', endedCookie())
    jar.set(KIOSK_COOKIE, newKioskEpoch(), kioskCookie())
  }
  return new Response(null, { status: 303, headers: { location: to, 'cache-control': 'no-store' } })
}
