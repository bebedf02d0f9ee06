import { db } from '../lib/db'
import { ConfigurationError, env } from '../lib/env'
import { MigrationError, migrate } from '../lib/migrate'
import { addDemoPlaces, countDemoPlaces, removeDemoPlaces } from '../prisma/seed'

/** `npm run demo -- add|remove|status`: the demonstration places, all at once. */
const commands: Record<string, () => Promise<string>> = {
  add: async () => `${await addDemoPlaces(new Date())} demonstration places were added.`,
  remove: async () => `${await removeDemoPlaces()} demonstration places were removed.`,
  status: async () => `There are ${await countDemoPlaces()} demonstration places.`,
}

async function run(): Promise<number> {
  const command = commands[process.argv[2] ?? '']
  if (!command) {
    process.stderr.write('Say what to do: npm run demo -- add, remove or status.\n')
    return 2
  }
  await migrate(env().databaseUrl)
  process.stdout.write(`${await command()}\n`)
  await db().$disconnect()
  return 0
}

run()
  .catch((error: unknown) => {
    const known = error instanceof ConfigurationError || error instanceof MigrationError
    const why = error instanceof Error ? error.message : String(error)
    process.stderr.write(known ? `${why}\n` : `The demonstration places could not be changed: ${why}\n`)
    return 1
  })
  .then((code) => {
    process.exitCode = code
  })
