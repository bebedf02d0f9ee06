import 'server-only'
import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ContentError } from '@/lib/content-problem'
import { env } from '@/lib/env'
import { inLocale } from '@/lib/i18n/both'
import type { Locale } from '@/lib/i18n/locales'
import { type EpisodeFolder, parseEpisode } from './rules/check-episode'
import { mediaName } from './rules/media-name'
import type { EpisodeFile } from './schema'
import type { Episode, EpisodeMedia, MediaFile } from './types'

const FOLDER = 'content/series'

const cache = new Map<string, { stamp: string; episode: EpisodeFile }>()
const onDisk = (path: string) => join(/* turbopackIgnore: true */ process.cwd(), path)
const sourceFile = (slug: string) => `${FOLDER}/${slug}/episode.yaml`

function slugs(): string[] {
  return readdirSync(onDisk(FOLDER), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(onDisk(sourceFile(entry.name))))
    .map(({ name }) => name)
    .sort()
}

/** Where files too large for the repository lie. */
const largeFolder = (slug: string) => join(env().dataDir, 'media/series', slug)
const filesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder) : [])

/** Where a file of an episode lies: beside its text, or with the large ones. */
function mediaPath(slug: string, file: string): string | null {
  const places = [onDisk(`${FOLDER}/${slug}/${file}`), join(largeFolder(slug), file)]
  return places.find((path) => statSync(path, { throwIfNoEntry: false })?.isFile()) ?? null
}

/** Every episode.yaml with what lies beside it, for the content check. */
export function readEpisodeSources(): ({ slug: string; file: string; text: string } & EpisodeFolder)[] {
  return slugs().map((slug) => {
    const own = filesIn(onDisk(`${FOLDER}/${slug}`))
    const apart = new Set(filesIn(largeFolder(slug)).filter((name) => !own.includes(name)))
    const names = [...own, ...apart]
    const read = (name: string) => readFileSync(mediaPath(slug, name) ?? '', 'utf8')
    return {
      ...{ slug, apart, file: sourceFile(slug), text: read('episode.yaml') },
      sizes: new Map(names.map((name) => [name, measured(slug, name).bytes])),
      captions: new Map(names.filter((name) => name.endsWith('.vtt')).map((name) => [name, read(name)])),
    }
  })
}

/** @throws {ContentError} naming file, line and column. */
function readEpisode(slug: string): EpisodeFile {
  const file = sourceFile(slug)
  const { mtimeMs, size } = statSync(onDisk(file))
  const stamp = `${mtimeMs} ${size}`
  const known = cache.get(slug)
  if (known?.stamp === stamp) return known.episode
  const { episode, problems } = parseEpisode(readFileSync(onDisk(file), 'utf8'), file)
  if (!episode) throw new ContentError(problems)
  cache.set(slug, { stamp, episode })
  return episode
}

function measured(slug: string, file: string): MediaFile {
  const path = mediaPath(slug, file)
  return { file, bytes: path ? statSync(path).size : 0 }
}

function inOneLocale(slug: string, episode: EpisodeFile, locale: Locale): Episode {
  if (episode.kind === 'official') return { slug, ...inLocale(episode, locale) }
  const { media: both, ...rest } = episode
  const own = both[locale]
  const media: EpisodeMedia = {
    video: own.video.map((file) => measured(slug, file)).filter(({ bytes }) => bytes > 0),
    captions: { uk: both.uk.captions, en: both.en.captions },
    poster: measured(slug, own.poster),
    audio: own.audio ? measured(slug, own.audio) : null,
  }
  return { slug, ...inLocale(rest, locale), media }
}

/** One episode; null when there is none. The slug may come from an address as it is. */
export function getEpisode(locale: Locale, slug: string): Episode | null {
  return slugs().includes(slug) ? inOneLocale(slug, readEpisode(slug), locale) : null
}

/** All episodes of one language in their order. */
export function listEpisodes(locale: Locale): Episode[] {
  return slugs()
    .map((slug) => inOneLocale(slug, readEpisode(slug), locale))
    .sort((a, b) => a.order - b.order)
}

/** A file of an episode for whom it is sent to; null when there is none. `read` gives a run of bytes, ends included. */
export function openMedia(slug: string, file: string) {
  const name = mediaName(slug, file)
  const path = name && slugs().includes(name.slug) ? mediaPath(name.slug, name.file) : null
  if (!name || !path) return null
  const { size, mtimeMs } = statSync(path)
  return {
    type: name.type,
    bytes: size,
    etag: `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`,
    read: (part: { start: number; end: number }) => createReadStream(path, part),
  }
}
