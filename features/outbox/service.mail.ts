import { createTransport } from 'nodemailer'
import type { Delivery, Port } from './types'

const CONNECT_MS = 15_000
const SILENCE_MS = 60_000

/** Problems before a word was said to the server: nothing can have been sent. */
function problemOf(error: unknown): { code: string; response: number | null } {
  const details = (typeof error === 'object' && error !== null ? error : {}) as Record<string, unknown>
  const code =
    typeof details.code === 'string' && /^[A-Z_]{2,30}$/.test(details.code) ? details.code : 'failed'
  return { code, response: typeof details.responseCode === 'number' ? details.responseCode : null }
}

/** 5xx is for ever, but 503 and failed sign-ins are about the session or our settings, not about the message. */
function isForEver(code: string, response: number): boolean {
  return response >= 500 && response !== 503 && code !== 'EAUTH'
}

/**
 * Mail by SMTP. The server's answer after the whole text decides: without one it is not known whether the mail went, and
 * SMTP has no way to ask, so nothing is repeated by itself. The Message-ID is that of the outbox.
 * @param url `smtp://user:password@host:587` or `smtps://…`
 * @param from address in From
 */
export function mailPort(url: string, from: string): Port {
  const host = from.split('@')[1]?.replace(/>$/, '') ?? 'localhost'
  return {
    repeatable: false,
    async send({ id, recipient, subject, body }): Promise<Delivery> {
      let textBegan = false
      const logger = {
        debug: (entry: { tnx?: string }, line: unknown) => {
          if (entry?.tnx === 'client' && line === 'DATA') textBegan = true
        },
      }
      const transport = createTransport({
        url,
        logger,
        transactionLog: true,
        connectionTimeout: CONNECT_MS,
        greetingTimeout: CONNECT_MS,
        socketTimeout: SILENCE_MS,
        disableFileAccess: true,
        disableUrlAccess: true,
      })
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: recipient },
          subject: subject ?? '',
          text: body,
          messageId: `<${id}@${host}>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
        })
        return { result: 'sent' }
      } catch (error) {
        const { code, response } = problemOf(error)
        if (response !== null)
          return { result: isForEver(code, response) ? 'refused' : 'failed', problem: String(response) }
        return { result: textBegan ? 'unclear' : 'failed', problem: code }
      } finally {
        transport.close()
      }
    },
  }
}
