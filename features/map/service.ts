import 'server-only'
import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { PMTiles, type RangeResponse, type Source, TileType } from 'pmtiles'
import { boundedFetch } from '@/lib/bounded-fetch'
import { community } from '@/lib/community'
import { DiskCache } from '@/lib/disk-cache'
import { env } from '@/lib/env'
import { takeToken } from '@/lib/rate-limit'
import {
  TILE_BYTES,
  TILE_CACHE_BYTES,
  TILE_KEPT_MS,
  TILE_TIMEOUT_MS,
  TILE_TYPES,
  UPSTREAM_LIMIT,
} from './constants'
import { imageType } from './rules/image-type'
import { isSafeTemplate, tileUrl } from './rules/template'
import { closeUpAreas, isServedTile } from './rules/tiles'
import type { Tile, TileAnswer, TileAttribution, TileImage, TileSource } from './types'

const OPENSTREETMAP: TileAttribution = {
  text: '© OpenStreetMap',
  url: 'https://www.openstreetmap.org/copyright',
}
const RASTER_TYPES: readonly number[] = [TileType.Png, TileType.Jpeg, TileType.Webp]
const HEADER_BYTES = 127
const TYPE_AT = 99

type Basemap = { kind: 'none' } | { kind: 'template'; template: string } | { kind: 'archive'; file: string }

/** Vector archives and files that are not there count as no basemap: the page then draws its plain ground. */
function isRasterArchive(file: string): boolean {
  let handle: number | undefined
  try {
    handle = openSync(file, 'r')
    const header = Buffer.alloc(HEADER_BYTES)
    const read = readSync(handle, header, 0, HEADER_BYTES, 0)
    const isArchive = read === HEADER_BYTES && header.toString('latin1', 0, 7) === 'PMTiles'
    return isArchive && RASTER_TYPES.includes(header.readUInt8(TYPE_AT))
  } catch {
    return false
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}

function basemap(): Basemap {
  const given = env().MAP_TILES
  if (!given) return { kind: 'none' }
  if (/^https?:\/\//.test(given))
    return isSafeTemplate(given) ? { kind: 'template', template: given } : { kind: 'none' }
  const file = resolve(given)
  return isRasterArchive(file) ? { kind: 'archive', file } : { kind: 'none' }
}

/** Whether the map has tiles under it; they stand at `/tiles/{z}/{x}/{y}`. */
export function tileSource(): TileSource {
  return basemap().kind === 'none' ? 'none' : 'raster'
}

class LocalFile implements Source {
  constructor(private readonly file: string) {}

  getKey(): string {
    return this.file
  }

  async getBytes(offset: number, length: number): Promise<RangeResponse> {
    const handle = await open(this.file, 'r')
    try {
      const { size } = await handle.stat()
      const bytes = new Uint8Array(Math.max(0, Math.min(length, size - offset)))
      await handle.read(bytes, 0, bytes.length, offset)
      return { data: bytes.buffer }
    } finally {
      await handle.close()
    }
  }
}

const archives = new Map<string, PMTiles>()

/** The archive as it is now: a file that was replaced is read afresh. */
function archiveOf(file: string): PMTiles {
  const key = `${file} ${statSync(file).mtimeMs}`
  const known = archives.get(key)
  if (known) return known
  archives.clear()
  const archive = new PMTiles(new LocalFile(file))
  archives.set(key, archive)
  return archive
}

/** Whom the page has to name for the basemap; null where there is none. */
export async function tileAttribution(): Promise<TileAttribution | null> {
  const source = basemap()
  if (source.kind === 'none') return null
  if (source.kind === 'template') return OPENSTREETMAP
  const metadata = await archiveOf(source.file)
    .getMetadata()
    .catch(() => null)
  const hasText = typeof metadata === 'object' && metadata !== null && 'attribution' in metadata
  const told = hasText && typeof metadata.attribution === 'string' ? metadata.attribution : ''
  const text = told
    .replace(/<[^>]*>/g, '')
    .replaceAll('&copy;', '©')
    .trim()
  return !text || /openstreetmap/i.test(text)
    ? { ...OPENSTREETMAP, text: text || OPENSTREETMAP.text }
    : { text, url: null }
}

function asImage(bytes: Uint8Array): TileImage | null {
  const type = imageType(bytes)
  return type && bytes.length <= TILE_BYTES ? { bytes, type } : null
}

async function fromArchive(file: string, { z, x, y }: Tile): Promise<TileAnswer> {
  try {
    const found = await archiveOf(file).getZxy(z, x, y)
    const image = found && asImage(new Uint8Array(found.data))
    return image ? { status: 'ok', image } : { status: 'none' }
  } catch {
    return { status: 'away' }
  }
}

const caches = new Map<string, DiskCache>()

function cacheOf(template: string): DiskCache {
  const name = createHash('sha256').update(template).digest('hex').slice(0, 12)
  const folder = join(env().dataDir, 'tiles')
  const known = caches.get(`${folder} ${name}`)
  if (known) return known
  const cache = new DiskCache(join(folder, name), TILE_CACHE_BYTES)
  caches.set(`${folder} ${name}`, cache)
  return cache
}

/** How the portal names itself to a tile server, as OpenStreetMap's policy asks. */
function userAgent(): string {
  const name = community.portal.en.replace(/[^\x20-\x7e]/g, '').trim() || 'Digital literacy portal'
  return `${name} (digital-literacy-portal; +${env().publicUrl})`
}

const underway = new Map<string, Promise<TileImage | null>>()

async function download(template: string, tile: Tile, key: string): Promise<TileImage | null> {
  if (!takeToken('tiles-upstream', 'all', UPSTREAM_LIMIT)) return null
  const answer = await boundedFetch(tileUrl(template, tile), {
    types: TILE_TYPES,
    maxBytes: TILE_BYTES,
    timeoutMs: TILE_TIMEOUT_MS,
    userAgent: userAgent(),
  })
  const image = answer && asImage(answer.bytes)
  // A full disk must not take the map away.
  if (image)
    await cacheOf(template)
      .put(key, image.bytes)
      .catch(() => {})
  return image
}

async function fromTemplate(template: string, tile: Tile): Promise<TileAnswer> {
  const key = `${tile.z}/${tile.x}/${tile.y}`
  const kept = await cacheOf(template).get(key)
  const keptImage = kept && asImage(kept.bytes)
  if (kept && keptImage && kept.age < TILE_KEPT_MS) return { status: 'ok', image: keptImage }
  const id = `${template} ${key}`
  const running = underway.get(id) ?? download(template, tile, key).finally(() => underway.delete(id))
  underway.set(id, running)
  const image = (await running) ?? keptImage
  return image ? { status: 'ok', image } : { status: 'away' }
}

/** One tile of the portal's own map: from the archive, from the disk, or from the tile server. */
export async function loadTile(tile: Tile): Promise<TileAnswer> {
  const source = basemap()
  const { bounds, settlements, demonstrationTowns } = community
  const areas = closeUpAreas(bounds, [...settlements, ...demonstrationTowns])
  if (source.kind === 'none' || !isServedTile(tile, areas)) return { status: 'none' }
  return source.kind === 'archive' ? fromArchive(source.file, tile) : fromTemplate(source.template, tile)
}

/** The portal's own tiles for a map of the staff; null where there is no basemap. */
export async function pointMapTiles(): Promise<{ template: string; attribution: string | null } | null> {
  if (tileSource() === 'none') return null
  return { template: '/tiles/{z}/{x}/{y}', attribution: (await tileAttribution())?.text ?? null }
}
