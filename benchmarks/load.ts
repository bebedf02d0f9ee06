import { connect, type Socket } from 'node:net'

export type Load = { requests: number; seconds: number; perSecond: number; kilobytes: number }

const HEAD_END = '\r\n\r\n'
const LAST_CHUNK = '\r\n0\r\n\r\n'

/** Whether an answer is whole: by its length, or by the last chunk. Only 200 counts. */
function isWhole(answer: Buffer): boolean {
  const end = answer.indexOf(HEAD_END)
  if (end < 0) return false
  const head = answer.toString('latin1', 0, end)
  if (!head.startsWith('HTTP/1.1 200')) throw new Error(head)
  const length = head.match(/content-length: (\d+)/i)?.[1]
  if (length) return answer.length === end + HEAD_END.length + Number(length)
  if (!/transfer-encoding: chunked/i.test(head)) throw new Error(`An answer without a length:\n${head}`)
  return answer.subarray(-LAST_CHUNK.length).toString('latin1') === LAST_CHUNK
}

/** One keep-alive connection that asks again as soon as it has the whole answer. Gives the bytes that came. */
function askOverAndOver(socket: Socket, request: string, more: () => boolean): Promise<number> {
  return new Promise((resolve, reject) => {
    let bytes = 0
    let answer: Buffer = Buffer.alloc(0)
    const next = () => {
      if (more()) socket.write(request)
      else socket.end(() => resolve(bytes))
    }
    socket.once('error', reject)
    socket.once('close', () => reject(new Error('The server closed the connection')))
    socket.on('data', (chunk: Buffer) => {
      answer = answer.length === 0 ? chunk : Buffer.concat([answer, chunk])
      try {
        if (!isWhole(answer)) return
      } catch (error) {
        reject(error)
        return
      }
      bytes += answer.length
      answer = Buffer.alloc(0)
      next()
    })
    next()
  })
}

/**
 * Asks one address of this machine a fixed number of times over some connections, for at most a minute.
 * The client does as little as it can, for it shares the processor with the server.
 */
export async function load(url: string, requests: number, connections: number, headers = ''): Promise<Load> {
  const { hostname, port, pathname } = new URL(url)
  if (hostname !== '127.0.0.1') throw new Error('Only this machine may be loaded')
  const request = `GET ${pathname} HTTP/1.1\r\nHost: ${hostname}:${port}\r\n${headers}Connection: keep-alive\r\n\r\n`
  const startedAt = performance.now()
  let asked = 0
  const more = () => performance.now() - startedAt < 60_000 && asked++ < requests
  const workers = Array.from({ length: connections }, () => {
    return askOverAndOver(connect(Number(port), hostname), request, more)
  })
  const bytes = (await Promise.all(workers)).reduce((sum, count) => sum + count, 0)
  const seconds = (performance.now() - startedAt) / 1000
  const done = Math.min(asked, requests)
  const kilobytes = Number((bytes / done / 1024).toFixed(1))
  return {
    requests: done,
    seconds: Number(seconds.toFixed(2)),
    perSecond: Math.round(done / seconds),
    kilobytes,
  }
}
