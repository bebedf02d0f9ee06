import { join, resolve } from 'node:path'
import { z } from 'zod'

const wholeNumber = (max: number) =>
  z
    .string()
    .trim()
    .refine(
      (text) => /^\d{1,5}$/.test(text) && Number(text) <= max,
      `must be a whole number from 0 to ${max}`,
    )
    .transform(Number)

const envSchema = z.object({
  DATA_DIR: z.string().min(1).default('data'),
  DATABASE_URL: z
    .string()
    .regex(/^(file:|postgres(ql)?:\/\/)/, 'must start with file: or postgresql://')
    .optional(),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: wholeNumber(65535).default(3000),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).optional(),
  AUTH_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  MAP_TILES: z
    .string()
    .refine(isTileSource, 'must be an http(s) template with {z}, {x} and {y}, or a .pmtiles file')
    .optional(),
  /** Mail goes by this server; unset, it is kept under data/outbox instead. */
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be an smtp:// or smtps:// address' }).optional(),
  /** Address that mail comes from. */
  MAIL_FROM: z.email({ error: 'must be an e-mail address' }).optional(),
  /** SMS go by POST to this address; unset, they are kept under data/outbox instead. */
  SMS_URL: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).optional(),
  /** Whether the job looks after pages of other sites that guides name, or only after the portal's own. */
  LINK_CHECK: z.enum(['all', 'own'], 'must be all or own').default('all'),
  SMS_PER_DAY: wholeNumber(99_999).default(200),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** How many proxies in front may be believed when they say whose request it is. */
  TRUSTED_PROXIES: wholeNumber(5).default(0),
  /** `1` shows /dev/components outside of development too. */
  SHOW_EXAMPLES: z.enum(['0', '1'], 'must be 0 or 1').default('0'),
})

function isTileSource(value: string): boolean {
  if (value.endsWith('.pmtiles')) return true
  return /^https?:\/\//.test(value) && ['{z}', '{x}', '{y}'].every((part) => value.includes(part))
}

/** The address of a server by its host and port; IPv6 hosts stand in brackets. */
export function httpOrigin(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

export class ConfigurationError extends Error {}

/**
 * Reads and checks the environment. Empty values count as absent.
 * @throws ConfigurationError with one sentence that names the variable.
 */
export function readEnv(source: Record<string, string | undefined> = process.env) {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = envSchema.safeParse(given)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new ConfigurationError(`${issue?.path.join('.')}: ${issue?.message}.`)
  }
  const values = parsed.data
  const dataDir = resolve(values.DATA_DIR)
  const publicUrl = (values.PUBLIC_URL ?? httpOrigin(values.HOST, values.PORT)).replace(/\/+$/, '')
  return {
    ...values,
    dataDir,
    databaseUrl: values.DATABASE_URL ?? `file:${join(dataDir, 'portal.db')}`,
    publicUrl,
    mailFrom: values.MAIL_FROM ?? `portal@${new URL(publicUrl).hostname}`,
  }
}

export type Env = ReturnType<typeof readEnv>

let cached: Env | undefined

/** The environment of this process, checked once. */
export function env(): Env {
  cached ??= readEnv()
  return cached
}

/** SMS go to the phone network, not only into a file. */
export const hasSms = () => env().SMS_URL !== undefined
