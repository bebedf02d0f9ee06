import { createServer, type Server, type Socket } from 'node:net'

/** What the server knows of one mail that it took. */
export type TakenMail = { id: string; to: string; text: string }

type Hooks = {
  /** The whole text is here, nothing is answered yet. False: never answer. */
  onText?: (id: string) => boolean
  /** The mail counts as taken, the answer is on its way. */
  onTaken?: (id: string) => void
  /** The answer to a recipient; 250 when nothing is said. */
  answerTo?: (address: string) => string
}

const idOf = (text: string) => /^Message-ID: <([^@>]+)/im.exec(text)?.[1] ?? ''

function talk(socket: Socket, taken: TakenMail[], hooks: Hooks): void {
  let rest = ''
  let to = ''
  let inText = false
  const say = (line: string) => socket.write(`${line}\r\n`)
  const takeText = (text: string) => {
    const id = idOf(text)
    if (hooks.onText?.(id) === false) return
    taken.push({ id, to, text })
    say('250 taken')
    hooks.onTaken?.(id)
  }
  const takeCommand = (line: string) => {
    const verb = line.split(/[ :]/)[0]?.toUpperCase()
    if (verb === 'RCPT') {
      to = line.replace(/^.*<|>.*$/g, '')
      say(hooks.answerTo?.(to) ?? '250 known')
    } else if (verb === 'DATA') {
      inText = true
      say('354 go on')
    } else if (verb === 'QUIT') {
      say('221 bye')
      socket.end()
    } else say('250 well')
  }
  socket.on('error', () => {})
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    rest += chunk
    for (;;) {
      const mark = inText ? '\r\n.\r\n' : '\r\n'
      const at = rest.indexOf(mark)
      if (at < 0) return
      const part = rest.slice(0, at)
      rest = rest.slice(at + mark.length)
      if (inText) takeText(part)
      else takeCommand(part)
      if (inText && mark.length > 2) inText = false
    }
  })
  say('220 a server of the tests')
}

/** The least of an SMTP server, on loopback: it keeps what it took, and tests can stop it at any step. */
export async function startMailServer(hooks: Hooks = {}) {
  const taken: TakenMail[] = []
  const sockets = new Set<Socket>()
  const server: Server = createServer((socket) => {
    sockets.add(socket)
    talk(socket, taken, hooks)
  })
  const hangUp = () => {
    for (const socket of sockets) socket.destroy()
  }
  const stop = () => {
    hangUp()
    server.close()
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { url: `smtp://127.0.0.1:${port}`, taken, hangUp, stop }
}
