import 'server-only'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { twoFactor } from 'better-auth/plugins'
import { community } from '@/lib/community'
import { databaseKind } from '@/lib/database-url'
import { type Database, db } from '@/lib/db'
import { env } from '@/lib/env'
import { describeError, log } from '@/lib/log'
import { PASSWORD_LENGTH, SESSION_SECONDS } from './constants'
import { answerCookies } from './data.cookies'

function secret(): string {
  const value = process.env.AUTH_SECRET
  if (!value) throw new Error('AUTH_SECRET is not set')
  return value
}

/**
 * better-auth over the given client of the database, so that it can take part in a transaction. Only its functions are
 * used: it is reachable by no address, so there is no sign-up and no way round our limits. Whom an action is sent from
 * is checked by Next, which compares Origin with the host, whatever the port.
 */
export function betterAuthOn(database: Database) {
  const { publicUrl } = env()
  return betterAuth({
    appName: community.portal.uk,
    baseURL: publicUrl,
    basePath: '/admin/auth',
    trustedOrigins: [publicUrl],
    secret: secret(),
    database: prismaAdapter(database, { provider: databaseKind(env().databaseUrl) }),
    user: { modelName: 'staffUser' },
    account: { modelName: 'staffAccount' },
    verification: { modelName: 'staffVerification', storeIdentifier: 'hashed' },
    session: {
      modelName: 'staffSession',
      expiresIn: SESSION_SECONDS,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: PASSWORD_LENGTH.max,
    },
    databaseHooks: {
      session: {
        create: {
          before: async ({ userId }) => {
            const user = await database.staffUser.findUnique({ where: { id: userId } })
            if (!user || user.disabledAt) return false
          },
        },
      },
    },
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'portal',
      useSecureCookies: publicUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { disableIpTracking: true },
    },
    telemetry: { enabled: false },
    logger: {
      log: (level, _message, ...details) => {
        const error = details.find((detail) => detail instanceof Error)
        if (level === 'error') log().error({ error: describeError(error).name }, 'better-auth')
      },
    },
    plugins: [
      twoFactor({
        schema: { twoFactor: { modelName: 'staffTwoFactor' } },
        backupCodeOptions: { amount: 10, length: 10 },
      }),
      answerCookies(),
    ],
  })
}

const holder = globalThis as {
  portalBetterAuth?: ReturnType<typeof betterAuthOn>
  portalBetterAuthOf?: Database
}

/** The one instance over the portal's database. */
export function staffAuth() {
  const database = db()
  if (!holder.portalBetterAuth || holder.portalBetterAuthOf !== database) {
    holder.portalBetterAuth = betterAuthOn(database)
    holder.portalBetterAuthOf = database
  }
  return holder.portalBetterAuth
}
