import type { InLocale } from '@/lib/i18n/both'
import type { Locale } from '@/lib/i18n/locales'
import type { OfficialFile, OwnFile } from './schema'

/** A file as it lies on disk. `bytes` is measured, never told. */
export type MediaFile = { file: string; bytes: number }

/** What a page shows of one language's files of an episode. */
export type EpisodeMedia = {
  /** The one that browsers should try first stands first. */
  video: MediaFile[]
  captions: Record<Locale, string>
  poster: MediaFile
  audio: MediaFile | null
}

export type OwnEpisode = Omit<InLocale<OwnFile>, 'media'> & { slug: string; media: EpisodeMedia }
export type OfficialEpisode = InLocale<OfficialFile> & { slug: string }
/** One entry of the series in one language: a film of our own, or a link that opens on click. */
export type Episode = OwnEpisode | OfficialEpisode
