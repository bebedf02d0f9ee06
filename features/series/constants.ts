export const seriesPath = '/series'
export const episodePath = (slug: string) => `${seriesPath}/${slug}`
/** Where a file of an episode is served. */
export const mediaAddress = (slug: string, file: string) => `/content/series/${slug}/${file}`

/** Endings of files that an episode may have, with the type that a browser is told. */
export const mediaTypes: Record<string, string> = {
  mp4: 'video/mp4',
  webm: 'video/webm',
  m4a: 'audio/mp4',
  mp3: 'audio/mpeg',
  ogg: 'audio/ogg',
  vtt: 'text/vtt; charset=utf-8',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  svg: 'image/svg+xml',
}

/** A video in the repository has at most this many bytes for a minute; larger ones stand in DATA_DIR/media/series. */
export const VIDEO_BYTES_PER_MINUTE = 3_000_000
export const POSTER_BYTES = 60_000
