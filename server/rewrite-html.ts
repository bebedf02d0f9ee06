import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'

type Chunk = string | Uint8Array
type Callback = (error?: Error | null) => void

function isHtml(response: ServerResponse): boolean {
  return String(response.getHeader('content-type') ?? '').startsWith('text/html')
}

function applyHeaders(
  response: ServerResponse,
  given: OutgoingHttpHeaders | readonly unknown[] | undefined,
): void {
  if (!given) return
  const pairs = Array.isArray(given)
    ? Array.from({ length: given.length / 2 }, (_, index) => [given[index * 2], given[index * 2 + 1]])
    : Object.entries(given)
  for (const [name, value] of pairs)
    if (value !== undefined) response.setHeader(String(name), value as string)
}

/**
 * Holds back an HTML answer until it is whole and passes it through `rewrite`. Everything else flows as it comes.
 * Public pages are small, so holding one costs less than a second pass over a stream.
 */
export function rewriteHtml(response: ServerResponse, rewrite: (html: string) => string): void {
  const parts: Buffer[] = []
  const original = {
    write: response.write.bind(response),
    end: response.end.bind(response),
    writeHead: response.writeHead.bind(response),
    flushHeaders: response.flushHeaders.bind(response),
  }

  const keep = (chunk: Chunk | undefined, encoding?: BufferEncoding) => {
    if (chunk === undefined || chunk === null) return
    parts.push(typeof chunk === 'string' ? Buffer.from(chunk, encoding) : Buffer.from(chunk))
  }

  response.writeHead = ((status: number, reason?: unknown, headers?: OutgoingHttpHeaders) => {
    applyHeaders(response, (typeof reason === 'object' ? reason : headers) as OutgoingHttpHeaders | undefined)
    if (!isHtml(response)) return original.writeHead(status)
    response.statusCode = status
    return response
  }) as typeof response.writeHead

  response.flushHeaders = () => {
    if (!isHtml(response)) original.flushHeaders()
  }

  response.write = ((chunk: Chunk, encoding?: BufferEncoding | Callback, done?: Callback) => {
    if (!isHtml(response)) return original.write(chunk, encoding as BufferEncoding, done)
    keep(chunk, typeof encoding === 'string' ? encoding : undefined)
    const callback = typeof encoding === 'function' ? encoding : done
    if (callback) process.nextTick(callback)
    return true
  }) as typeof response.write

  response.end = ((chunk?: Chunk | Callback, encoding?: BufferEncoding | Callback, done?: Callback) => {
    const body = typeof chunk === 'function' ? undefined : chunk
    const callback = [chunk, encoding, done].find((value) => typeof value === 'function') as
      | Callback
      | undefined
    if (!isHtml(response)) {
      return original.end(
        body as Chunk,
        (typeof encoding === 'string' ? encoding : 'utf8') as BufferEncoding,
        callback,
      )
    }
    keep(body, typeof encoding === 'string' ? encoding : undefined)
    const html = Buffer.from(rewrite(Buffer.concat(parts).toString('utf8')), 'utf8')
    response.removeHeader('transfer-encoding')
    response.removeHeader('etag')
    response.setHeader('content-length', html.byteLength)
    // Ending writes the head by calling these again: from here on they must be the real ones.
    response.writeHead = original.writeHead
    response.write = original.write
    return original.end(html, 'utf8', callback)
  }) as typeof response.end
}
