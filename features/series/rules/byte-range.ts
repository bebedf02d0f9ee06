/** What a `Range` header asks for, of a file with so many bytes (RFC 9110, 14.1.2). `end` is the last byte itself. */
export type ByteRange = { start: number; end: number } | 'whole' | 'unsatisfiable'

/** Anything but one well-formed range of bytes gets the whole file, as the standard allows. */
export function byteRange(header: string | null, size: number): ByteRange {
  const asked = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '')
  if (!asked) return 'whole'
  const [, first = '', last = ''] = asked
  if (first === '' && last === '') return 'whole'
  if (first === '') {
    const length = Math.min(Number(last), size)
    return length === 0 ? 'unsatisfiable' : { start: size - length, end: size - 1 }
  }
  const start = Number(first)
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (last !== '' && Number(last) < start) return 'whole'
  return start >= size ? 'unsatisfiable' : { start, end }
}
