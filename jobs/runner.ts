// Runs one job by hand: npm run jobs -- retention
import { env } from '@/lib/env'
import { storedSecret } from '@/lib/secrets'
import { findJob } from './registry'

async function run(): Promise<void> {
  process.env.AUTH_SECRET ||= storedSecret(env().dataDir, 'auth')
  const job = findJob(process.argv[2] ?? '')
  const counts = await job.run(new Date())
  for (const [what, count] of Object.entries(counts)) process.stdout.write(`${job.name}: ${what} ${count}\n`)
}

// Idle connections would keep the process waiting, so it says itself when it is done.
run()
  .then(
    () => 0,
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
      return 1
    },
  )
  .then((code) => process.exit(code))
