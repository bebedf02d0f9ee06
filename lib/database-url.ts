export type DatabaseKind = 'sqlite' | 'postgresql'

/** Which of the two databases an address names. */
export function databaseKind(url: string): DatabaseKind {
  return url.startsWith('file:') ? 'sqlite' : 'postgresql'
}
