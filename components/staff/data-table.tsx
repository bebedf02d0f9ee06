import type { ReactNode } from 'react'
import { nextSort, type Sort, withQuery } from './table-query'

export type Column = { key: string; label: string; sortable?: boolean; align?: 'end' }
export type Row = {
  id: string
  cells: Record<string, ReactNode>
  /** Marks a row that needs attention. */
  tone?: 'warn' | 'danger' | 'muted'
}

type Props = {
  /** What the table lists, for those who cannot see the page; shown above it with the count. */
  caption: string
  columns: readonly Column[]
  rows: readonly Row[]
  /** Shown instead of a table without rows. */
  empty: ReactNode
  /** Address and query of the page; needed where a column sorts. */
  path?: string
  query?: Record<string, string | string[] | undefined>
  sort?: Sort
}

/**
 * A table that sorts by links, so that an address says what is seen. The first column names the row. On a phone each row
 * is a card with its own labels.
 */
export function DataTable({ caption, columns, rows, empty, path = '', query = {}, sort }: Props) {
  if (rows.length === 0) return <div className="empty-state">{empty}</div>
  const order = sort?.descending ? 'descending' : 'ascending'
  return (
    <table className="data-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, label, sortable, align }) => (
            <th
              key={key}
              scope="col"
              className={align && 'align-end'}
              aria-sort={sort?.key === key ? order : undefined}
            >
              {sortable ? (
                <a href={withQuery(path, query, { sort: nextSort(sort, key), page: undefined })}>{label}</a>
              ) : (
                label
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells, tone }) => (
          <tr key={id} className={tone && `is-${tone}`}>
            {columns.map(({ key, label, align }, index) =>
              index === 0 ? (
                <th key={key} scope="row" data-label={label}>
                  {cells[key]}
                </th>
              ) : (
                <td key={key} data-label={label} className={align && 'align-end'}>
                  {cells[key]}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
