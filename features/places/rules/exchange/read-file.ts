import { IMPORT_LIMIT } from '../../constants'
import { withoutGuard } from '../csv-cell'
import { readCsv } from '../read-csv'
import { type ExchangeFormat, formatOf, unusedColumns } from './formats'
import type { FileRow } from './plan'

export type FileProblem = {
  code:
    | 'file-missing'
    | 'file-too-big'
    | 'file-not-text'
    | 'file-empty'
    | 'file-format-unknown'
    | 'column-repeated'
    | 'quote-open'
    | 'quote-stray'
    | 'too-many-rows'
  /** Line of the file; null where it is about the whole file. */
  line: number | null
}

export type ReadFile =
  | { ok: true; format: ExchangeFormat; rows: FileRow[]; unused: string[]; ragged: number[] }
  | { ok: false; problem: FileProblem }

/** Control characters other than tab and line feed: nobody means them, and PostgreSQL refuses one of them. */
const CONTROL = /[^\P{Cc}\t\n]/gu

/** Text of a file: UTF-8, or Windows-1251 as older spreadsheets save it here; null when it is no text at all. */
function decode(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1251').decode(bytes)
  }
}

/**
 * The rows of an uploaded file, by the names of its columns. A row with more cells than the header is named in
 * `ragged`: somebody forgot quotation marks, and its cells stand in the wrong columns.
 */
export function readPlaceFile(bytes: Uint8Array): ReadFile {
  const refuse = (code: FileProblem['code'], line: number | null = null): ReadFile => ({
    ok: false,
    problem: { code, line },
  })
  if (bytes.length > IMPORT_LIMIT.bytes) return refuse('file-too-big')
  const text = decode(bytes)
  if (text === null) return refuse('file-not-text')
  const table = readCsv(text.replace(/\r\n?/g, '\n').replace(CONTROL, ''), IMPORT_LIMIT.rows)
  if (!table.ok) return refuse(table.problem.code, table.problem.line)
  const { header, rows } = table
  if (header.length === 0 || rows.length === 0) return refuse('file-empty')
  if (new Set(header).size < header.length) return refuse('column-repeated', 1)
  const format = formatOf(header)
  if (!format) return refuse('file-format-unknown', 1)
  const named = rows.map(({ line, cells }): FileRow => {
    const pairs = header.flatMap((name, index) => {
      const cell = cells[index]
      return cell === undefined ? [] : [[name, withoutGuard(cell)] as const]
    })
    return { line, cells: Object.fromEntries(pairs) }
  })
  const ragged = rows.filter(({ cells }) => cells.length > header.length).map(({ line }) => line)
  return { ok: true, format, rows: named, unused: unusedColumns(format, header), ragged }
}
