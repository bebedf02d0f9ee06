/** A path on this site, or `/`: never another host, whatever a form claims. */
export function ownPath(path: string): string {
  return /^\/(?![/\\])[^\\\s]{0,500}$/.test(path) ? path : '/'
}
