// An MP4 file (one H.264 track) from encoded frames: ISO/IEC 14496-12 and 14496-15.
function u32(...values) {
  const out = Buffer.alloc(4 * values.length)
  for (const [index, value] of values.entries()) out.writeUInt32BE(value, 4 * index)
  return out
}

function u16(...values) {
  const out = Buffer.alloc(2 * values.length)
  for (const [index, value] of values.entries()) out.writeUInt16BE(value, 2 * index)
  return out
}

function box(name, ...content) {
  const body = Buffer.concat(content)
  return Buffer.concat([u32(body.length + 8), Buffer.from(name, 'latin1'), body])
}

/** A box with version and flags. */
const full = (name, flags, ...content) => box(name, u32(flags), ...content)
const zeros = (length) => Buffer.alloc(length)
const UNTURNED = u32(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)

function sampleTable({ width, height, frameMs, frames, avcC }, dataAt) {
  const avc1 = box(
    'avc1',
    zeros(6),
    u16(1),
    zeros(16),
    u16(width, height),
    u32(0x480000, 0x480000, 0),
    u16(1),
    zeros(32),
    u16(24, 0xffff),
    box('avcC', avcC),
  )
  const keys = frames.flatMap(({ isKey }, index) => (isKey ? [index + 1] : []))
  return box(
    'stbl',
    full('stsd', 0, u32(1), avc1),
    full('stts', 0, u32(1, frames.length, frameMs)),
    full('stss', 0, u32(keys.length, ...keys)),
    full('stsc', 0, u32(1, 1, frames.length, 1)),
    full('stsz', 0, u32(0, frames.length, ...frames.map(({ data }) => data.length))),
    full('stco', 0, u32(1, dataAt)),
  )
}

function movie(video, dataAt) {
  const { width, height, ms } = video
  const header = full(
    'mvhd',
    0,
    u32(0, 0, 1000, ms, 0x10000),
    u16(0x100, 0),
    zeros(8),
    UNTURNED,
    zeros(24),
    u32(2),
  )
  const track = full('tkhd', 3, u32(0, 0, 1, 0, ms), zeros(16), UNTURNED, u32(width * 65536, height * 65536))
  const media = box(
    'mdia',
    full('mdhd', 0, u32(0, 0, 1000, ms), u16(0x55c4, 0)),
    full('hdlr', 0, u32(0), Buffer.from('vide'), zeros(12), Buffer.from('portal\0')),
    box(
      'minf',
      full('vmhd', 1, zeros(8)),
      box('dinf', full('dref', 0, u32(1), full('url ', 1))),
      sampleTable(video, dataAt),
    ),
  )
  return box('moov', header, box('trak', track, media))
}

/**
 * The table of contents stands first, so that playing begins before all has come.
 * @param {{width: number, height: number, ms: number, frameMs: number, avcC: Buffer,
 *   frames: {isKey: boolean, data: Buffer}[]}} video
 * @returns {Buffer}
 */
export function mp4(video) {
  const type = box('ftyp', Buffer.from('isom'), u32(512), Buffer.from('isomiso2avc1mp41'))
  const dataAt = type.length + movie(video, 0).length + 8
  const data = box('mdat', ...video.frames.map(({ data: frame }) => frame))
  return Buffer.concat([type, movie(video, dataAt), data])
}
