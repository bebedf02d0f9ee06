// In the place of next/headers in tests: the request that tests/support/staff.ts plays.
import { request } from './staff'

export async function headers(): Promise<Headers> {
  return request.headers
}

export async function cookies() {
  const jar = new Map(
    (request.headers.get('cookie') ?? '')
      .split('; ')
      .filter(Boolean)
      .map((pair): [string, string] => {
        const at = pair.indexOf('=')
        return [pair.slice(0, at), decodeURIComponent(pair.slice(at + 1))]
      }),
  )
  const write = () => {
    const pairs = [...jar].map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    request.headers.set('cookie', pairs.join('; '))
  }
  return {
    toString: () => request.headers.get('cookie') ?? '',
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) ?? '' } : undefined),
    getAll: () => [...jar].map(([name, value]) => ({ name, value })),
    set: (name: string, value: string, options?: { maxAge?: number }) => {
      if (options?.maxAge === 0) jar.delete(name)
      else jar.set(name, value)
      write()
    },
    delete: (name: string) => {
      jar.delete(name)
      write()
    },
  }
}
