import { LOCAL_ZOOM, MARGIN_DEGREES, MAX_ZOOM, MIN_ZOOM, TOWN_DEGREES, UKRAINE } from '../constants'
import type { Bounds, Tile } from '../types'

/** Numbers of a path such as `12/2447/1391.png`; null when they are no tile of the web's Mercator grid. */
export function parseTile(z: string, x: string, y: string): Tile | null {
  const [zoom, column, row] = [z, x, y.replace(/\.(?:png|jpe?g|webp)$/, '')].map((part) =>
    /^(?:0|[1-9]\d{0,5})$/.test(part) ? Number(part) : Number.NaN,
  )
  if (zoom === undefined || column === undefined || row === undefined) return null
  if (!(zoom >= MIN_ZOOM && zoom <= MAX_ZOOM)) return null
  const size = 2 ** zoom
  return column < size && row < size ? { z: zoom, x: column, y: row } : null
}

function latitudeOf(row: number, size: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / size))) * 180) / Math.PI
}

/** The degrees a tile covers (spherical Mercator, EPSG:3857). */
export function tileBounds({ z, x, y }: Tile): Bounds {
  const size = 2 ** z
  const longitudeOf = (column: number) => (column / size) * 360 - 180
  return [longitudeOf(x), latitudeOf(y + 1, size), longitudeOf(x + 1), latitudeOf(y, size)]
}

function intersects(one: Bounds, other: Bounds): boolean {
  return one[0] < other[2] && one[2] > other[0] && one[1] < other[3] && one[3] > other[1]
}

function around({ latitude, longitude }: { latitude: number; longitude: number }): Bounds {
  return [
    longitude - TOWN_DEGREES,
    latitude - TOWN_DEGREES,
    longitude + TOWN_DEGREES,
    latitude + TOWN_DEGREES,
  ]
}

/** The areas of which close-up tiles are given: the community with a margin, and each known town. */
export function closeUpAreas(bounds: Bounds, towns: { latitude: number; longitude: number }[]): Bounds[] {
  const [west, south, east, north] = bounds
  const wider: Bounds = [
    west - MARGIN_DEGREES,
    south - MARGIN_DEGREES,
    east + MARGIN_DEGREES,
    north + MARGIN_DEGREES,
  ]
  return [wider, ...towns.map(around)]
}

/** True for tiles the portal's own map can need: never a way to copy the world. */
export function isServedTile(tile: Tile, areas: Bounds[]): boolean {
  const covered = tileBounds(tile)
  const served = tile.z < LOCAL_ZOOM ? [UKRAINE, ...areas] : areas
  return served.some((area) => intersects(covered, area))
}
