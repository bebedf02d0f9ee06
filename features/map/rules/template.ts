import type { Tile } from '../types'

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

/** True for an https template, or an http one on this machine: tiles must not be asked for in the open. */
export function isSafeTemplate(template: string): boolean {
  const plain = template.replace(/[{}]/g, '')
  if (!URL.canParse(plain)) return false
  const url = new URL(plain)
  if (url.username || url.password) return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.includes(url.hostname))
}

/** The address of one tile. `{s}`, a subdomain, is the first one; `{r}`, a double resolution, is left out. */
export function tileUrl(template: string, { z, x, y }: Tile): string {
  const values: Record<string, string> = { z: String(z), x: String(x), y: String(y), s: 'a', r: '' }
  return template.replace(/\{([zxysr])\}/g, (_, name: string) => values[name] ?? '')
}
