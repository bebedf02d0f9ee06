import 'server-only'
import type { Locale } from '@/lib/i18n/locales'
import { listEpisodes } from './data'
import type { EpisodeText } from './types'

/** The words of all episodes for the search index. */
export function loadEpisodeTexts(locale: Locale): EpisodeText[] {
  return listEpisodes(locale).map((episode) => {
    const { slug, title, summary } = episode
    const lines = episode.kind === 'own' ? episode.transcript.map(({ text }) => text) : episode.steps
    return { slug, title, summary, text: lines.join('\n') }
  })
}
