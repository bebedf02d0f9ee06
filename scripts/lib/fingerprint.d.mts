export function fingerprint(paths: string[], extra?: unknown): string
export function fingerprintFile(path: string): string | null
export function isFresh(stamp: string, print: string): boolean
export function writeStamp(stamp: string, print: string): void
