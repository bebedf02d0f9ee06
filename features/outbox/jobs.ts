import 'server-only'
import { env } from '@/lib/env'
import { ATTEMPT_LEASE_MS, RUN_LIMIT, WORDS_KEPT_DAYS } from './constants'
import { claimNext, finishAttempt, forgetWords, recoverAttempts } from './mutations'
import { afterAttempt } from './rules/attempts'
import { openPorts } from './service'
import { removeFakeMessages } from './service.fake'
import type { Ports } from './types'

type Settings = { smsPerDay: number; leaseMs?: number; clock?: () => Date; signal?: AbortSignal }

/**
 * Sends what is due, one message after another, and first what died in an attempt. Each message is marked as being sent
 * before and as sent after; between the two a killed process can leave it unknown, never sent twice.
 */
export async function sendDue(ports: Ports, settings: Settings): Promise<Record<string, number>> {
  const { smsPerDay, leaseMs = ATTEMPT_LEASE_MS, clock = () => new Date(), signal } = settings
  const recovered = await recoverAttempts(ports, clock())
  const counts = { sent: 0, later: 0, dead: recovered.uncertain, recovered: recovered.again }
  for (let turn = 0; turn < RUN_LIMIT && !signal?.aborted; turn += 1) {
    const message = await claimNext({ now: clock(), smsPerDay, leaseMs })
    if (!message) break
    const port = ports[message.channel]
    const delivery = await port.send(message)
    const now = clock()
    const { attempts } = message
    const next = afterAttempt(delivery, { attempts, repeatable: port.repeatable, now })
    await finishAttempt(message, next, now)
    counts[next.state === 'sent' ? 'sent' : next.state === 'dead' ? 'dead' : 'later'] += 1
  }
  return counts
}

/** The job: sends by the ways of the environment, and forgets the words of what was sent long ago. */
export async function outboxJob(now: Date, signal?: AbortSignal): Promise<Record<string, number>> {
  const settings = env()
  const counts = await sendDue(openPorts(settings), { smsPerDay: settings.SMS_PER_DAY, signal })
  const until = new Date(now.getTime() - WORDS_KEPT_DAYS * 86_400_000)
  const forgotten = (await forgetWords(now)) + removeFakeMessages(settings.dataDir, until)
  return { ...counts, forgotten }
}
