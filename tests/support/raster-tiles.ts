import { zxyToTileId } from 'pmtiles'

/** The smallest PNG: one transparent pixel. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

function varint(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80)
  return [...bytes, rest]
}

/** A PMTiles v3 archive that holds one tile, uncompressed. `tileType`: 1 is vector, 2 is PNG. */
export function onePixelArchive(
  tile: { z: number; x: number; y: number },
  { tileType = 2, attribution = '<a href="https://osm.org">&copy; OpenStreetMap</a>' } = {},
): Buffer {
  const metadata = Buffer.from(JSON.stringify({ attribution }))
  const directory = Buffer.from([
    ...varint(1),
    ...varint(zxyToTileId(tile.z, tile.x, tile.y)),
    ...varint(1),
    ...varint(PIXEL.length),
    ...varint(1),
  ])
  const header = Buffer.alloc(127)
  header.write('PMTiles', 'latin1')
  header.writeUInt8(3, 7)
  const at = {
    directory: 127,
    metadata: 127 + directory.length,
    data: 127 + directory.length + metadata.length,
  }
  const numbers = [
    at.directory,
    directory.length,
    at.metadata,
    metadata.length,
    at.data,
    0,
    at.data,
    PIXEL.length,
    1,
    1,
    1,
  ]
  for (const [index, value] of numbers.entries()) header.writeBigUInt64LE(BigInt(value), 8 + index * 8)
  header.writeUInt8(1, 96)
  header.writeUInt8(1, 97)
  header.writeUInt8(1, 98)
  header.writeUInt8(tileType, 99)
  header.writeUInt8(tile.z, 100)
  header.writeUInt8(tile.z, 101)
  return Buffer.concat([header, directory, metadata, PIXEL])
}
