// Runs one job by hand: npm run jobs -- retention
import { jobNames, starters } from '@/features/jobs/constants'
import { env } from '@/lib/env'
import { storedSecret } from '@/lib/secrets'
import { isJobName, jobs } from './registry'
import { runJob } from './run-job'

async function run(name: string): Promise<void> {
  if (!isJobName(name)) throw new Error(`There is no job "${name}". There are: ${jobNames.join(', ')}.`)
  process.env.AUTH_SECRET ||= storedSecret(env().dataDir, 'auth')
  const result = await runJob(name, jobs[name], { startedBy: starters.command })
  if (result.state === 'busy') throw new Error(`The job "${name}" is running already. Try again in a minute.`)
  if (result.state === 'failed') throw result.error
  for (const [what, count] of Object.entries(result.counts))
    process.stdout.write(`${name}: ${what} ${count}\n`)
}

// Idle connections would keep the process waiting, so it says itself when it is done.
run(process.argv[2] ?? '')
  .then(
    () => 0,
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
      return 1
    },
  )
  .then((code) => process.exit(code))
