// What stands between a clone with packages and a portal that can serve: checks the settings, brings the database up
// to date and fills an empty one. Prints what it did; ends with one sentence where it cannot go on.
// --secrets-only makes what pages are built with and stops; --migrate-only leaves the database empty; --check-port makes
// sure that nobody else listens there.
import { createServer } from 'node:net'
import { ZodError } from 'zod'
import { ConfigurationError, env } from '../lib/env'
import { MigrationError, migrate } from '../lib/migrate'
import { storedSecret } from '../lib/secrets'

class PortTaken extends Error {}
class CommunityUnreadable extends Error {}

/** Reading lib/community checks the configuration, so that a mistake is told before anything is built with it. */
async function checkCommunity(): Promise<void> {
  await import('../lib/community').catch((error: unknown) => {
    if (!(error instanceof Error)) throw error
    const issue = error instanceof ZodError ? error.issues[0] : undefined
    throw new CommunityUnreadable(issue ? `${issue.path.join('.')}: ${issue.message}` : error.message)
  })
}

function checkPort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === 'EADDRINUSE' ? `The port ${port} is taken. Set PORT to another one.` : null
      reject(
        new PortTaken(
          reason ?? `The portal cannot listen on ${host}:${port} (${error.code}). Check HOST and PORT.`,
        ),
      )
    })
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}

async function prepare(flags: string[]): Promise<void> {
  const settings = env()
  if (flags.includes('--secrets-only')) {
    storedSecret(settings.dataDir, 'server-actions')
    return
  }
  if (flags.includes('--check-port')) await checkPort(settings.HOST, settings.PORT)
  await checkCommunity()
  const applied = await migrate(settings.databaseUrl)
  if (applied.length > 0) console.log(`Database: ${applied.length} migration(s) applied.`)
  if (flags.includes('--migrate-only')) return
  const { seed } = await import('../prisma/seed/index')
  const seeded = await seed()
  const count = seeded.places + seeded.demo
  if (count > 0) console.log(`Database: ${count} places put in, ${seeded.demo} of them demonstration.`)
  const { countPeople } = await import('../features/auth/data.people')
  const first = 'npm run staff -- create --email you@example.org --name "Your name" --role admin'
  console.log(
    (await countPeople()) > 0
      ? `Staff sign in at ${settings.publicUrl}/admin.`
      : `No staff yet. Make the first administrator:\n  ${first}`,
  )
}

function explain(error: unknown): string {
  if (error instanceof ConfigurationError) return `The configuration is not right. ${error.message}`
  if (error instanceof MigrationError || error instanceof PortTaken) return error.message
  if (error instanceof CommunityUnreadable)
    return `The community's configuration is not right. ${error.message}.`
  const reason = error instanceof Error ? error.message.trim().split('\n').at(-1) : String(error)
  return `The database could not be prepared: ${reason}`
}

prepare(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(explain(error))
    process.exit(1)
  },
)
