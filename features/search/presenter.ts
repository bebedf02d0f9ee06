import type { SearchAnswer, Segment } from './types'

/** Text of runs, unchanged. */
const plain = (segments: readonly Segment[]) => segments.map((segment) => segment.text).join('')

/** The JSON of `/api/search`: texts are plain, `corrected` is the query as it was understood when not as typed. */
export function presentAnswer(query: string, { results, corrected }: SearchAnswer) {
  return {
    query,
    ...(corrected ? { corrected: corrected.to } : {}),
    results: results.map(({ type, slug, title, url, snippet, score }) => ({
      ...{ type, slug, title, url },
      snippet: plain(snippet),
      score,
    })),
  }
}
