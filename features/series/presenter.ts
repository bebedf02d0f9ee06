import { href, type Locale } from '@/lib/i18n/locales'
import { episodePath, mediaAddress } from './constants'
import type { OwnEpisode } from './types'

/** Bytes → megabytes to one decimal, never nothing. */
export const megabytes = (bytes: number) => Math.max(0.1, Math.round(bytes / 100_000) / 10)

/** Seconds as a player shows them: 67 → «1:07». */
export const clock = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

/** Address, format and size of each file that can be fetched, the film's first. */
export function downloads({ slug, media }: Pick<OwnEpisode, 'slug' | 'media'>) {
  const named = ({ file, bytes }: { file: string; bytes: number }) => ({
    address: mediaAddress(slug, file),
    format: (file.split('.').at(-1) ?? '').toUpperCase(),
    size: megabytes(bytes),
  })
  return { video: media.video.map(named), audio: media.audio ? named(media.audio) : null }
}

/** schema.org VideoObject of an own episode. `publicUrl` has no slash at its end. */
export function episodeJsonLd(episode: OwnEpisode, locale: Locale, publicUrl: string): object {
  const { slug, title, summary, publishedOn, seconds, transcript, media } = episode
  const [first] = media.video
  return {
    '@context': 'https://schema.org',
    '@type': 'VideoObject',
    '@id': `${publicUrl}${href(locale, episodePath(slug))}`,
    name: title,
    description: summary,
    inLanguage: locale,
    uploadDate: publishedOn,
    duration: `PT${seconds}S`,
    thumbnailUrl: `${publicUrl}${mediaAddress(slug, media.poster.file)}`,
    ...(first ? { contentUrl: `${publicUrl}${mediaAddress(slug, first.file)}` } : {}),
    transcript: transcript.map(({ text }) => text).join(' '),
  }
}
