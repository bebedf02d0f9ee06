import { db } from '../lib/db'
import { ConfigurationError, env } from '../lib/env'
import { MigrationError, migrate } from '../lib/migrate'
import { addDemo, countDemo, type DemoCounts, removeDemo } from '../prisma/seed'

const list = (counts: DemoCounts) =>
  Object.entries(counts)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', ')

/** `npm run demo -- add|remove|status`: the demonstration records, all at once. */
const commands: Record<string, () => Promise<string>> = {
  add: async () => `Added for demonstration: ${list(await addDemo(new Date()))}.`,
  remove: async () => `Removed: ${list(await removeDemo())}.`,
  status: async () => `There for demonstration: ${list(await countDemo())}.`,
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
    process.stderr.write(known ? `${why}\n` : `The demonstration records could not be changed: ${why}\n`)
    return 1
  })
  .then((code) => {
    process.exitCode = code
  })
