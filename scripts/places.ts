// The switch of exact places from the terminal: npm run places -- hide-exact on | off | status
import { HIDE_EXACT_PLACES } from '@/features/places/constants'
import { getHideExact } from '@/features/places/data'
import { setHideExact } from '@/features/places/mutations.switch'
import { recordAudit } from '@/lib/audit'
import { recordCacheTags } from '@/lib/cache-tags'
import { env } from '@/lib/env'
import { migrate } from '@/lib/migrate'
import { writeTransaction } from '@/lib/write-transaction'

const USAGE = 'npm run places -- hide-exact on|off|status'
const ACTOR = { id: null, name: 'command line' }

/** Turns the switch as the staff page does: with its entry in the log, for every instance at once. */
async function turn(hide: boolean): Promise<void> {
  const now = new Date()
  await writeTransaction(async (tx) => {
    const before = await setHideExact(hide, tx)
    const change = { entity: 'setting', id: HIDE_EXACT_PLACES, before: { hide: before }, after: { hide } }
    await recordAudit(ACTOR, 'switch:hide-exact', [change], now, tx)
    await recordCacheTags(['places'], now, tx)
  })
}

async function run([command, state]: string[]): Promise<number> {
  const isKnown = command === 'hide-exact' && ['on', 'off', 'status'].includes(state ?? '')
  if (!isKnown) {
    process.stderr.write(`Say what to do: ${USAGE}\n`)
    return 2
  }
  await migrate(env().databaseUrl)
  if (state !== 'status') await turn(state === 'on')
  const isHidden = await getHideExact()
  process.stdout.write(
    isHidden ? 'Exact places are hidden.\n' : 'Exact places are told where it was decided so.\n',
  )
  return 0
}

// Idle connections would keep the process waiting, so it says itself when it is done.
run(process.argv.slice(2))
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  })
  .then((code) => process.exit(code))
