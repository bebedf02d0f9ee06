import type { Locale } from '@/lib/i18n/locales'

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

/** `publishedOn` is a day, YYYY-MM-DD. */
type Listed = { slug: string; order: number; title: string; summary: string; publishedOn: string }

/** A film of our own in one language; each part of the transcript begins `at` a second. */
export type OwnEpisode = Listed & {
  kind: 'own'
  seconds: number
  transcript: { at: number; text: string }[]
  media: EpisodeMedia
  links: { path: string; title: string }[]
}

/** A series of the state: how it goes there, and what we do not know of it. */
export type OfficialEpisode = Listed & {
  kind: 'official'
  url: string
  label: string
  recognise: string
  steps: string[]
  unknown: string[]
}

export type Episode = OwnEpisode | OfficialEpisode

/** The words of an episode for the search: all that is said or written, or how a series of the state goes. */
export type EpisodeText = Pick<Listed, 'slug' | 'title' | 'summary'> & { text: string }
