import 'server-only'
import type { BetterAuthPlugin } from 'better-auth'
import { createAuthMiddleware } from 'better-auth/api'
import { parseSetCookieHeader, toCookieOptions } from 'better-auth/cookies'
import { cookies } from 'next/headers'

/**
 * Hands the cookies that better-auth sets to the answer of the server action that called it. Asking for a session sets
 * none: pages ask too, and a page that is being rendered cannot set any.
 */
export function answerCookies(): BetterAuthPlugin {
  return {
    id: 'answer-cookies',
    hooks: {
      after: [
        {
          matcher: ({ path }) => path !== '/get-session',
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
