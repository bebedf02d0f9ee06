import type { ContentProblem } from '@/lib/content-problem'
import { locales } from '@/lib/i18n/locales'
import { parseYaml } from '@/lib/yaml-source'
import { POSTER_BYTES, VIDEO_BYTES_PER_MINUTE } from '../constants'
import { type EpisodeFile, episodeCodeTexts, episodeSchema } from '../schema'

export interface ParsedEpisode {
  /** Null when something is wrong. */
  episode: EpisodeFile | null
  problems: ContentProblem[]
}

/**
 * What lies beside the file: names with their sizes in bytes, and the texts of captions. `apart` names those that lie
 * outside of the repository, where they may be large.
 */
export type EpisodeFolder = {
  sizes: ReadonlyMap<string, number>
  captions: ReadonlyMap<string, string>
  apart: ReadonlySet<string>
}

/** An episode's file → the episode, or everything that is wrong with it. */
export function parseEpisode(text: string, file: string): ParsedEpisode {
  const { data, problems } = parseYaml(text, episodeSchema, episodeCodeTexts)
  return { episode: data, problems: problems.map((problem) => ({ ...problem, file })) }
}

/** What is wrong with the files of an episode: not there, too large, captions that tell something else. */
export function checkMedia(episode: EpisodeFile, folder: EpisodeFolder, file: string): ContentProblem[] {
  if (episode.kind !== 'own') return []
  const problem = (code: string, message: string) => ({ file, line: 1, column: 1, code, message })
  const { media, seconds, transcript } = episode
  const most = Math.round((VIDEO_BYTES_PER_MINUTE * seconds) / 60)
  return locales.flatMap((locale) => {
    const { video, captions, poster, audio } = media[locale]
    const named = [...video, captions, poster, ...(audio ? [audio] : [])]
    const tooLarge = (name: string, limit: number) =>
      (folder.sizes.get(name) ?? 0) > limit && !folder.apart.has(name)
        ? [problem('file-too-large', `${name} has ${folder.sizes.get(name)} bytes, at most ${limit}`)]
        : []
    const told = spoken(folder.captions.get(captions) ?? '')
    return [
      ...named
        .filter((name) => !folder.sizes.get(name))
        .map((name) => problem('missing-file', `${name} is not there or empty`)),
      ...video.flatMap((name) => tooLarge(name, most)),
      ...tooLarge(poster, POSTER_BYTES),
      ...(folder.sizes.has(captions) &&
      told.join('\n') !== transcript.map(({ text }) => text[locale]).join('\n')
        ? [problem('captions-differ', `${captions} does not tell what the transcript tells`)]
        : []),
    ]
  })
}

/** The texts of the cues of a WebVTT file, in order; empty when it is none. */
function spoken(vtt: string): string[] {
  const [head, ...blocks] = vtt.replaceAll('\r\n', '\n').split(/\n{2,}/)
  if (head?.trim() !== 'WEBVTT') return []
  return blocks.flatMap((block) => {
    const rows = block.trim().split('\n')
    const times = rows.findIndex((row) => row.includes(' --> '))
    return times < 0 ? [] : [rows.slice(times + 1).join(' ')]
  })
}
