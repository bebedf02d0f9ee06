type Environment = Record<string, string | undefined>
export function buildFiles(env?: Environment): { folder: string; stamp: string; server: string }
export function buildIsFresh(env?: Environment): boolean
export function build(env?: Environment): Promise<string>
