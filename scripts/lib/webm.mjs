// A WebM file (one VP9 track) from encoded frames: https://www.matroska.org/technical/elements.html
const bytes = (...list) => Buffer.from(list)

/** Unsigned integer in as many bytes as said. */
function uint(value, length) {
  const out = Buffer.alloc(length)
  out.writeUIntBE(value, 0, length)
  return out
}

function float64(value) {
  const out = Buffer.alloc(8)
  out.writeDoubleBE(value)
  return out
}

/** Sizes are always eight bytes long, so that positions are known before the content is. */
function element(id, ...content) {
  const body = Buffer.concat(content)
  return Buffer.concat([Buffer.from(id, 'hex'), bytes(0x01, 0), uint(body.length, 6), body])
}

const text = (value) => Buffer.from(value, 'utf8')

/** One cluster for every key frame with what follows it; times in milliseconds. */
function clusters(frames) {
  const groups = []
  for (const frame of frames) {
    if (frame.isKey) groups.push([])
    groups.at(-1).push(frame)
  }
  return groups.map((group) => {
    const [{ ms: start }] = group
    const blocks = group.map(({ ms, isKey, data }) =>
      element('a3', bytes(0x81), uint(ms - start, 2), bytes(isKey ? 0x80 : 0), data),
    )
    return { start, body: element('1f43b675', element('e7', uint(start, 4)), ...blocks) }
  })
}

/**
 * @param {{width: number, height: number, ms: number, frames: {ms: number, isKey: boolean, data: Buffer}[]}} video
 * @returns {Buffer}
 */
export function webm({ width, height, ms, frames }) {
  const head = element(
    '1a45dfa3',
    element('4286', bytes(1)),
    element('42f7', bytes(1)),
    element('42f2', bytes(4)),
    element('42f3', bytes(8)),
    element('4282', text('webm')),
    element('4287', bytes(4)),
    element('4285', bytes(2)),
  )
  const info = element(
    '1549a966',
    element('2ad7b1', uint(1_000_000, 4)),
    element('4489', float64(ms)),
    element('4d80', text('portal')),
    element('5741', text('portal')),
  )
  const picture = element('e0', element('b0', uint(width, 2)), element('ba', uint(height, 2)))
  const entry = [
    element('d7', bytes(1)),
    element('73c5', bytes(1)),
    element('83', bytes(1)),
    element('86', text('V_VP9')),
  ]
  const tracks = element('1654ae6b', element('ae', ...entry, picture))
  const parts = clusters(frames)
  const cuesAt = (from) => {
    let at = from
    const points = parts.map(({ start, body }) => {
      const position = element('b7', element('f7', bytes(1)), element('f1', uint(at, 4)))
      at += body.length
      return element('bb', element('b3', uint(start, 4)), position)
    })
    return element('1c53bb6b', ...points)
  }
  const before = info.length + tracks.length
  const cues = cuesAt(before + cuesAt(0).length)
  return Buffer.concat([head, element('18538067', info, tracks, cues, ...parts.map(({ body }) => body))])
}
