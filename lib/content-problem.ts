/** Something wrong in a file of `content/`, told to its author: where, which rule, what to do. Lines and columns count from 1. */
export interface ContentProblem {
  /** Path from the root of the project, with slashes; absent when a text without a file was checked. */
  file?: string
  line: number
  column: number
  code: string
  message: string
}

/** One line that editors and terminals can open: `content/guides/x/uk.mdx:12:3 message (code)`. */
export function formatProblem({ file = 'text', line, column, code, message }: ContentProblem): string {
  return `${file}:${line}:${column} ${message} (${code})`
}

/** In the order of reading: file, line, column. */
export function sortProblems(problems: readonly ContentProblem[]): ContentProblem[] {
  return [...problems].sort(
    (a, b) => (a.file ?? '').localeCompare(b.file ?? '', 'en') || a.line - b.line || a.column - b.column,
  )
}

/** Content that must not be served; the message holds every problem on its own line. */
export class ContentError extends Error {
  override readonly name = 'ContentError'
  constructor(readonly problems: readonly ContentProblem[]) {
    super(`Content has errors:\n${sortProblems(problems).map(formatProblem).join('\n')}`)
  }
}
