const signatures: [type: string, start: number, bytes: number[]][] = [
  ['image/png', 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', 0, [0xff, 0xd8, 0xff]],
  ['image/webp', 8, [0x57, 0x45, 0x42, 0x50]],
]

/** The media type of a raster image by its first bytes, whatever it was called; null for anything else. */
export function imageType(bytes: Uint8Array): string | null {
  const found = signatures.find(([, start, expected]) =>
    expected.every((byte, index) => bytes[start + index] === byte),
  )
  return found?.[0] ?? null
}
