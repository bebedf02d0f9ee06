export type Sort = { key: string; descending: boolean }
type Query = Record<string, string | string[] | undefined>

/** `?sort=name` is ascending, `?sort=-name` descending; what is not in the list is the fallback. */
export function parseSort(
  asked: string | string[] | undefined,
  keys: readonly string[],
  fallback: Sort,
): Sort {
  const text = typeof asked === 'string' ? asked : ''
  const key = text.replace(/^-/, '')
  return keys.includes(key) ? { key, descending: text.startsWith('-') } : fallback
}

/** The same address with some of its parameters changed; undefined and empty ones are left out. */
export function withQuery(path: string, query: Query, changes: Query = {}): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...query, ...changes })) {
    for (const item of [value ?? ''].flat()) if (item !== '') parameters.append(name, item)
  }
  const text = parameters.toString()
  return text ? `${path}?${text}` : path
}

/** The parameter that a column's heading leads to: the other way round when it sorts already. */
export function nextSort(sort: Sort | undefined, key: string): string {
  return sort?.key === key && !sort.descending ? `-${key}` : key
}
