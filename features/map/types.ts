/** West, south, east, north in degrees. */
export type Bounds = [number, number, number, number]

export type Tile = { z: number; x: number; y: number }

export type TileImage = { bytes: Uint8Array; type: string }

export type TileAnswer =
  | { status: 'ok'; image: TileImage }
  /** No basemap is set, or the tile is not one that is given. */
  | { status: 'none' }
  /** The tile server does not answer, answers wrongly, or was asked often enough. */
  | { status: 'away' }

export type TileSource = 'none' | 'raster'

/** Who made the basemap; the page has to say so. */
export type TileAttribution = { text: string; url: string | null }
