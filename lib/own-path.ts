/**
 * A path on this site, or `/`: never another host, whatever a form claims, and never a character that a header could
 * not carry. A percent-encoded Cyrillic query takes six characters per letter, so paths may be long.
 */
export function ownPath(path: string): string {
  return /^\/(?!\/)[!-[\]-~]{0,2000}$/.test(path) ? path : '/'
}
