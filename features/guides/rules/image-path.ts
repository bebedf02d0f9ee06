const types: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  svg: 'image/svg+xml',
}

/** A picture of content/images named by the parts of its address; null for anything that cannot be one. */
export function imageFile(parts: readonly string[]): { path: string; type: string } | null {
  const safe = parts.length <= 4 && parts.every((part) => /^[a-z0-9][a-z0-9._-]{0,80}$/i.test(part))
  const type = types[parts.at(-1)?.split('.').at(-1)?.toLowerCase() ?? '']
  return safe && type ? { path: parts.join('/'), type } : null
}
