import { formatMoment } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { guardedCell } from './rules/csv'
import type { Figure, SessionReport } from './types'

/** Sentences of a report, by their keys under `staff.partners.report`. */
export type ReportWord =
  | 'sessionNumber'
  | 'enrolled'
  | 'attended'
  | 'certified'
  | 'meeting'
  | 'few'
  | 'nearlyAll'
  | 'hidden'
type Values = { number: string; day: string }
export type ReportWords = (word: ReportWord, values: Values) => string

const nothing: Values = { number: '', day: '' }

function figureText(figure: Figure, words: ReportWords): string {
  if (figure.kind === 'shown') return String(figure.count)
  return words(figure.kind === 'nearly-all' ? 'nearlyAll' : figure.kind, nothing)
}

export type ReportRow = [session: string, figure: string, people: string]

/** A report line by line, in words: for the page and for the file alike. */
export function reportRows(
  report: readonly SessionReport[],
  words: ReportWords,
  locale: Locale,
): ReportRow[] {
  return report.flatMap(({ enrolled, attended, certified, meetings }, index): ReportRow[] => {
    const session = words('sessionNumber', { ...nothing, number: String(index + 1) })
    const line = (name: string, figure: Figure): ReportRow => [session, name, figureText(figure, words)]
    return [
      line(words('enrolled', nothing), enrolled),
      line(words('attended', nothing), attended),
      ...meetings.map(({ startsAt, present }) =>
        line(words('meeting', { ...nothing, day: formatMoment(startsAt, locale).day }), present),
      ),
      line(words('certified', nothing), certified),
    ]
  })
}

/** The report as a CSV file with its heading. */
export function reportCsv(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heading, ...rows].map((row) => `${row.map(guardedCell).join(',')}\r\n`).join('')
}
