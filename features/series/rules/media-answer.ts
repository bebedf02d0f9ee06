import { byteRange } from './byte-range'

type Stored = { type: string; bytes: number; etag: string }
type Asked = { range: string | null; ifRange: string | null; ifNoneMatch: string | null }

/** What is answered; `part` names the bytes to send, both ends included, null for none. */
export type MediaAnswer = {
  status: 200 | 206 | 304 | 416
  headers: Record<string, string>
  part: { start: number; end: number } | null
}

/** The answer to a request for a file: whole, a part of it, «you have it», or «there is no such part». */
export function mediaAnswer(
  { type, bytes, etag }: Stored,
  { range, ifRange, ifNoneMatch }: Asked,
): MediaAnswer {
  const headers = {
    'Accept-Ranges': 'bytes',
    // Not packed on the way: the parts of a file are counted in its own bytes.
    'Cache-Control': 'public, max-age=86400, no-transform',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    ETag: etag,
  }
  if (ifNoneMatch?.split(',').some((known) => known.trim() === etag))
    return { status: 304, headers, part: null }
  const part = ifRange && ifRange !== etag ? 'whole' : byteRange(range, bytes)
  if (part === 'unsatisfiable')
    return { status: 416, headers: { ...headers, 'Content-Range': `bytes */${bytes}` }, part: null }
  if (part === 'whole')
    return {
      status: 200,
      headers: { ...headers, 'Content-Type': type },
      part: { start: 0, end: bytes - 1 },
    }
  return {
    status: 206,
    headers: {
      ...headers,
      'Content-Type': type,
      'Content-Range': `bytes ${part.start}-${part.end}/${bytes}`,
    },
    part,
  }
}
