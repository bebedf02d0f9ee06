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

const onDisk = (path: string) => join(/* turbopackIgnore: true */ process.cwd(), path)
const sourceFile = (slug: string) => `${FOLDER}/${slug}/episode.yaml`

function slugs(): string[] {
  return readdirSync(onDisk(FOLDER), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(onDisk(sourceFile(entry.name))))
    .map(({ name }) => name)
    .sort()
}

/** Where a file of an episode lies: beside its text, or, too large for that, in DATA_DIR/media/series. */
function mediaPath(slug: string, file: string): string | null {
  const own = onDisk(`${FOLDER}/${slug}/${file}`)
  if (statSync(own, { throwIfNoEntry: false })?.isFile()) return own
  const large = join(env().dataDir, 'media/series', slug, file)
  return statSync(large, { throwIfNoEntry: false })?.isFile() ? large : null
}

/** Every episode.yaml with what lies beside it, for the content check. */
export function readEpisodeSources(): ({ slug: string; file: string; text: string } & EpisodeFolder)[] {
  return slugs().map((slug) => {
    const names = readdirSync(onDisk(`${FOLDER}/${slug}`))
    const path = (name: string) => onDisk(`${FOLDER}/${slug}/${name}`)
    return {
      slug,
      file: sourceFile(slug),
      text: readFileSync(path('episode.yaml'), 'utf8'),
      sizes: new Map(names.map((name) => [name, statSync(path(name)).size])),
      captions: new Map(
        names.filter((name) => name.endsWith('.vtt')).map((name) => [name, readFileSync(path(name), 'utf8')]),
      ),
    }
  })
}

/** @throws {ContentError} naming file, line and column. */
function readEpisode(slug: string): EpisodeFile {
  const file = sourceFile(slug)
  const { episode, problems } = parseEpisode(readFileSync(onDisk(file), 'utf8'), file)
  if (!episode) throw new ContentError(problems)
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
