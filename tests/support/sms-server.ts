import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'

export type TakenSms = { to: string; text: string; id: string }

type Hooks = {
  /** The SMS is here, nothing is kept yet. A number is the status to answer with; `silence` never answers. */
  onSms?: (sms: TakenSms) => number | 'silence' | undefined
  /** The SMS is kept, the answer is on its way. */
  onTaken?: (sms: TakenSms) => void
}

/** An HTTP port for SMS as docs/operations.md asks for: a repeated id is taken and sent once. */
export async function startSmsServer(hooks: Hooks = {}) {
  const asked: TakenSms[] = []
  const sent = new Map<string, TakenSms>()
  const server = createServer(async (request, response) => {
    const sms = JSON.parse(await text(request)) as TakenSms
    asked.push(sms)
    const instead = hooks.onSms?.(sms)
    if (instead === 'silence') return
    if (instead !== undefined) {
      response.writeHead(instead).end()
      return
    }
    if (!sent.has(sms.id)) sent.set(sms.id, sms)
    response.writeHead(202).end()
    hooks.onTaken?.(sms)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const stop = () => {
    server.closeAllConnections()
    server.close()
  }
  return { url: `http://127.0.0.1:${port}/sms`, asked, sent, stop }
}
