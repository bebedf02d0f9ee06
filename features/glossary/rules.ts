import type { ContentProblem } from '@/lib/content-problem'
import { parseYaml } from '@/lib/yaml-source'
import { type GlossaryTerm, glossaryCodeTexts, glossarySchema } from './schema'

export interface ParsedGlossary {
  /** Null when something is wrong. */
  terms: GlossaryTerm[] | null
  problems: ContentProblem[]
}

/** A glossary file → its terms, or everything that is wrong with it. */
export function parseGlossary(text: string, file: string): ParsedGlossary {
  const { data, problems } = parseYaml(text, glossarySchema, glossaryCodeTexts)
  return { terms: data, problems: problems.map((problem) => ({ ...problem, file })) }
}

/** Both languages explain the same words. */
export function checkGlossaryTwins(
  source: ParsedGlossary,
  twin: ParsedGlossary,
  file: string,
): ContentProblem[] {
  const ids = (glossary: ParsedGlossary) => (glossary.terms ?? []).map(({ id }) => id)
  if (!source.terms || !twin.terms) return []
  const problem = (message: string) => ({ file, line: 1, column: 1, code: 'twin-terms', message })
  return [
    ...ids(source).flatMap((id) => (ids(twin).includes(id) ? [] : [problem(`${id} is missing here`)])),
    ...ids(twin).flatMap((id) =>
      ids(source).includes(id) ? [] : [problem(`${id} is missing in the other language`)],
    ),
  ]
}
