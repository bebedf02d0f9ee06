import 'server-only'

type Limits = {
  /** Media types that are taken, without parameters. */
  types: readonly string[]
  maxBytes: number
  timeoutMs: number
  userAgent: string
}

/**
 * Fetches a small file of another host. Redirects are not followed: where the portal asks is where it was told to.
 * @returns null when the answer is late, too large, of another type, or not a success.
 */
export async function boundedFetch(
  url: string,
  limits: Limits,
): Promise<{ bytes: Uint8Array; type: string } | null> {
  try {
    const response = await fetch(url, {
      redirect: 'error',
      headers: { 'user-agent': limits.userAgent, accept: limits.types.join(', ') },
      signal: AbortSignal.timeout(limits.timeoutMs),
      cache: 'no-store',
    })
    const type = (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
    const announced = Number(response.headers.get('content-length') ?? 0)
    if (!response.ok || !response.body || !limits.types.includes(type) || announced > limits.maxBytes) {
      await response.body?.cancel()
      return null
    }
    const bytes = await readUpTo(response.body, limits.maxBytes)
    return bytes && { bytes, type }
  } catch {
    return null
  }
}

async function readUpTo(body: ReadableStream<Uint8Array>, maxBytes: number): Promise<Uint8Array | null> {
  const reader = body.getReader()
  const chunks: Uint8Array[] = []
  let total = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return new Uint8Array(Buffer.concat(chunks))
    total += value.length
    if (total > maxBytes) {
      await reader.cancel()
      return null
    }
    chunks.push(value)
  }
}
