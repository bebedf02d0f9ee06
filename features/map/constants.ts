/** Tiles a page may ask for. */
export const MIN_ZOOM = 0
export const MAX_ZOOM = 16

/** From this zoom on only tiles around the community and the known towns are given. */
export const LOCAL_ZOOM = 9

/** West, south, east, north of Ukraine, in degrees. */
export const UKRAINE: [number, number, number, number] = [22.1, 44.2, 40.3, 52.5]

/** What a page shows around a town, in degrees to each side. */
export const TOWN_DEGREES = 0.35

/** What a wide screen shows beside the community's own bounds, in degrees. */
export const MARGIN_DEGREES = 0.15

export const TILE_BYTES = 1024 * 1024
export const TILE_TIMEOUT_MS = 5000
export const TILE_KEPT_MS = 30 * 86_400_000
export const TILE_CACHE_BYTES = 256 * 1024 * 1024

/** Tiles one caller may ask for: a few panned screens a minute. */
export const CALLER_LIMIT = { count: 600, windowMs: 60_000 }

/** Tiles the portal asks of the tile server in all, as its operators wish. */
export const UPSTREAM_LIMIT = { count: 300, windowMs: 60_000 }

export const TILE_TYPES = ['image/png', 'image/jpeg', 'image/webp'] as const
