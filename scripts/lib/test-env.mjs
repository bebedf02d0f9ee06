/** Settings of the person's own portal. They must not reach the tests, least of all the database. */
const OWN = [
  'DATABASE_URL',
  'DATA_DIR',
  'HOST',
  'PORT',
  'PUBLIC_URL',
  'AUTH_SECRET',
  'MAP_TILES',
  'SMTP_URL',
  'MAIL_FROM',
  'SMS_URL',
  'SMS_PER_DAY',
  'LINK_CHECK',
  'COMMUNITY_FILE',
  'NEXT_DIST_DIR',
  'NODE_ENV',
  'LOG_LEVEL',
  'TRUSTED_PROXIES',
  'SHOW_EXAMPLES',
  'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY',
  'FORCE_COLOR',
]

/** The environment of a test's process: everything but the person's own settings, and then `more`. */
export function testEnv(more = {}) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }
  for (const name of OWN) delete env[name]
  return { ...env, ...more }
}

/**
 * The build that the end-to-end tests use. Its public address leads nowhere: a page that fetches anything by its
 * absolute address fails the tests, as it would behind another name.
 */
export const e2eBuild = {
  NEXT_DIST_DIR: '.next-test',
  PUBLIC_URL: 'http://portal.test',
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, 'end-to-end').toString('base64'),
}
