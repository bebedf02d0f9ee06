import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { HtmlAnswer } from './html-answers'

type Headers = OutgoingHttpHeaders | OutgoingHttpHeader[]
type Chunk = string | Uint8Array
type Callback = (error?: Error | null) => void

function isHtml(response: ServerResponse): boolean {
  return String(response.getHeader('content-type') ?? '').startsWith('text/html')
}

/** As writeHead does it: an object, or a list of names and values in turn where a name may come twice. */
function applyHeaders(response: ServerResponse, given: Headers): void {
  if (!Array.isArray(given)) {
    for (const [name, value] of Object.entries(given))
      if (value !== undefined) response.setHeader(name, value)
    return
  }
  const names = given.filter((_, index) => index % 2 === 0).map(String)
  for (const name of names) response.removeHeader(name)
  names.forEach((name, index) => {
    response.appendHeader(name, given[index * 2 + 1] as string | string[])
  })
}

/** Answers that carry headers only. Their length would be told of an empty page. */
function isBodiless(response: ServerResponse): boolean {
  return response.req.method === 'HEAD' || response.statusCode === 304
}

/** Whether the reader said that they have these very bytes already. */
function isKnown({ req, statusCode }: ServerResponse, tag: string): boolean {
  return req.method === 'GET' && statusCode === 200 && req.headers['if-none-match'] === tag
}

/**
 * Holds back an HTML answer until it is whole and passes it through `rewrite`. Everything else flows as it comes.
 * Public pages are small, so holding one costs less than a second pass over a stream.
 */
export function rewriteHtml(response: ServerResponse, rewrite: (html: Buffer) => HtmlAnswer): void {
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

  response.writeHead = ((status: number, reason?: string | Headers, headers?: Headers) => {
    response.statusCode = status
    if (typeof reason === 'string') response.statusMessage = reason
    applyHeaders(response, (typeof reason === 'object' ? reason : headers) ?? {})
    return isHtml(response) ? response : original.writeHead(status)
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
    // Not handed on: the compression in front would forget it.
    if (callback) response.once('finish', callback)
    const bodyEncoding = typeof encoding === 'string' ? encoding : 'utf8'
    if (!isHtml(response)) return original.end(body, bodyEncoding)
    keep(body, bodyEncoding)
    for (const name of ['transfer-encoding', 'content-length', 'etag']) response.removeHeader(name)
    // Ending writes the head by calling these again: from here on they must be the real ones.
    Object.assign(response, original)
    if (isBodiless(response)) return response.end()
    const { bytes, encoding: coding, tag } = rewrite(Buffer.concat(parts))
    response.setHeader('etag', tag)
    response.appendHeader('vary', 'Accept-Encoding')
    if (isKnown(response, tag)) {
      response.statusCode = 304
      return response.end()
    }
    if (coding) response.setHeader('content-encoding', coding)
    response.setHeader('content-length', bytes.byteLength)
    return response.end(bytes)
  }) as typeof response.end
}
