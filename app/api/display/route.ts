import { cookies } from 'next/headers'
import { changeDisplay, DISPLAY_COOKIE } from '@/lib/display'
import { ownPath } from '@/lib/own-path'

const YEAR = 60 * 60 * 24 * 365

/** One button of «How pages look» was pressed: keep it in the cookie and go back to the page. */
export async function POST(request: Request) {
  const form = await request.formData()
  const [name = '', option = ''] = String(form.get('set') ?? '').split('.')
  const jar = await cookies()
  const value = changeDisplay(jar.get(DISPLAY_COOKIE)?.value, name, option)
  jar.set(DISPLAY_COOKIE, value, { path: '/', maxAge: YEAR, sameSite: 'lax', httpOnly: true })
  return new Response(null, { status: 303, headers: { Location: ownPath(String(form.get('back') ?? '')) } })
}
