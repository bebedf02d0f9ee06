import type { Delivery, Port } from './types'

const TIMEOUT_MS = 30_000
/** Answers that say «later», though they begin with 4. */
const LATER = [408, 409, 425, 429]

/** fetch takes no address with a name and a password in it, so they go into the header. */
function target(url: string): { address: string; authorization: Record<string, string> } {
  const parsed = new URL(url)
  const { username, password } = parsed
  if (!username && !password) return { address: parsed.href, authorization: {} }
  parsed.username = ''
  parsed.password = ''
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
  return {
    address: parsed.href,
    authorization: { authorization: `Basic ${Buffer.from(pair).toString('base64')}` },
  }
}

/**
 * SMS by a small HTTP port: POST JSON `{to, text, id}`; any 2xx means taken. `id` is the idempotency key (also in the
 * header of that name): the port must send a repeated one once. So an attempt without an answer is simply repeated.
 */
export function smsPort(url: string): Port {
  const { address, authorization } = target(url)
  return {
    repeatable: true,
    async send({ id, recipient, body }): Promise<Delivery> {
      try {
        const response = await fetch(address, {
          method: 'POST',
          redirect: 'error',
          headers: { 'content-type': 'application/json', 'idempotency-key': id, ...authorization },
          body: JSON.stringify({ to: recipient, text: body, id }),
          signal: AbortSignal.timeout(TIMEOUT_MS),
          cache: 'no-store',
        })
        await response.body?.cancel()
        const { status } = response
        if (response.ok) return { result: 'sent' }
        const isForEver = status >= 400 && status < 500 && !LATER.includes(status)
        return { result: isForEver ? 'refused' : 'unclear', problem: `HTTP ${status}` }
      } catch (error) {
        const cause = error instanceof Error ? error.cause : undefined
        const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'no-answer'
        return { result: 'unclear', problem: code }
      }
    },
  }
}
