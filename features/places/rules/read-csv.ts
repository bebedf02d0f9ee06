export type CsvRow = {
  /** Line of the file that the row begins on, from 1. */
  line: number
  cells: string[]
}

/** `quote-open`: a quotation mark is never closed; `quote-stray`: something follows a closed one. */
export type CsvProblem = { line: number; code: 'quote-open' | 'quote-stray' | 'too-many-rows' }
export type CsvTable = { ok: true; header: string[]; rows: CsvRow[] } | { ok: false; problem: CsvProblem }

const SEPARATORS = [',', ';', '\t']

/** What stands between the cells: of comma, semicolon and tab the one that the first line has most of. */
function separatorOf(text: string): string {
  const first = text.split(/[\r\n]/, 1)[0] ?? ''
  const bare = first.replace(/"(?:[^"]|"")*"/g, '')
  const count = (mark: string) => bare.split(mark).length
  return SEPARATORS.reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

/** Walks through the text cell by cell. */
class Reader {
  at = 0
  line = 1

  constructor(
    private readonly text: string,
    private readonly separator: string,
  ) {}

  get done(): boolean {
    return this.at >= this.text.length
  }

  /** A cell in quotation marks, without them; null when it does not end as it should. */
  private quoted(): string | CsvProblem['code'] {
    let from = this.at + 1
    for (;;) {
      const end = this.text.indexOf('"', from)
      if (end < 0) return 'quote-open'
      if (this.text[end + 1] !== '"') {
        const raw = this.text.slice(this.at + 1, end)
        this.at = end + 1
        const next = this.text[this.at]
        const isEnd = next === undefined || next === this.separator || next === '\r' || next === '\n'
        return isEnd ? `"${raw.replaceAll('""', '"')}` : 'quote-stray'
      }
      from = end + 2
    }
  }

  private plain(): string {
    const from = this.at
    while (!this.done && !`${this.separator}\r\n`.includes(this.text[this.at] ?? '')) this.at += 1
    return this.text.slice(from, this.at)
  }

  /** One row; the place after it is the beginning of the next. */
  row(): CsvRow | CsvProblem {
    const { line } = this
    const cells: string[] = []
    for (;;) {
      const isQuoted = this.text[this.at] === '"'
      const cell = isQuoted ? this.quoted() : this.plain()
      if (isQuoted && (cell === 'quote-open' || cell === 'quote-stray')) return { line, code: cell }
      const content = isQuoted ? cell.slice(1) : cell
      if (isQuoted) this.line += content.split(/\r\n|\r|\n/).length - 1
      cells.push(content)
      const next = this.text[this.at]
      if (next === this.separator) this.at += 1
      else {
        this.at += next === '\r' && this.text[this.at + 1] === '\n' ? 2 : 1
        this.line += 1
        return { line, cells }
      }
    }
  }
}

/**
 * Reads a table by RFC 4180, also one with semicolons or tabs, as spreadsheets save it here. Empty lines are left out.
 * The first row is the header; a byte order mark before it is dropped.
 * @param limit most rows besides the header.
 */
export function readCsv(source: string, limit: number): CsvTable {
  const text = source.replace(/^\uFEFF/, '')
  const reader = new Reader(text, separatorOf(text))
  const rows: CsvRow[] = []
  while (!reader.done) {
    const row = reader.row()
    if ('code' in row) return { ok: false, problem: row }
    if (row.cells.length === 1 && row.cells[0]?.trim() === '') continue
    if (rows.length > limit) return { ok: false, problem: { line: row.line, code: 'too-many-rows' } }
    rows.push(row)
  }
  const [header, ...rest] = rows
  return { ok: true, header: (header?.cells ?? []).map((name) => name.trim()), rows: rest }
}
