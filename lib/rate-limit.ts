import 'server-only'

/** A count of tries per caller in a sliding window, kept in this process. */
type Window = { startedAt: number; count: number; previous: number }

const holder = globalThis as { portalRateLimits?: Map<string, Window> }
const MAX_KEYS = 50_000

/**
 * True while a caller stays under the limit. `caller` is the opaque key the server gives to an address (never the
 * address itself).
 */
export function takeToken(
  name: string,
  caller: string,
  limit: { count: number; windowMs: number },
  now = Date.now(),
): boolean {
  holder.portalRateLimits ??= new Map()
  const windows = holder.portalRateLimits
  const key = `${name}:${caller}`
  const startedAt = Math.floor(now / limit.windowMs) * limit.windowMs
  const known = windows.get(key)
  const window = known?.startedAt === startedAt ? known : next(known, startedAt, limit.windowMs)
  const share = 1 - (now - startedAt) / limit.windowMs
  if (window.count + window.previous * share >= limit.count) return false
  window.count += 1
  windows.delete(key)
  windows.set(key, window)
  if (windows.size > MAX_KEYS)
    for (const oldest of windows.keys()) {
      windows.delete(oldest)
      break
    }
  return true
}

function next(known: Window | undefined, startedAt: number, windowMs: number): Window {
  const isNeighbour = known !== undefined && known.startedAt === startedAt - windowMs
  return { startedAt, count: 0, previous: isNeighbour ? known.count : 0 }
}
