import 'server-only'
import type { BetterAuthPlugin } from 'better-auth'
import { createAuthMiddleware } from 'better-auth/api'
import { parseSetCookieHeader, toCookieOptions } from 'better-auth/cookies'
import { cookies } from 'next/headers'

/**
 * Hands the cookies that better-auth sets to the answer of the server action that called it. While a page is rendered
 * none can be set; there none is, for sessions are not renewed.
 */
export function answerCookies(): BetterAuthPlugin {
  return {
    id: 'answer-cookies',
    hooks: {
      after: [
        {
          matcher: () => true,
          handler: createAuthMiddleware(async ({ context }) => {
            const set = context.responseHeaders?.get('set-cookie')
            if (!set) return
            const jar = await cookies()
            for (const [name, cookie] of parseSetCookieHeader(set))
              jar.set(name, cookie.value, toCookieOptions(cookie))
          }),
        },
      ],
    },
  }
}
