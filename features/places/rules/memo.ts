const LIMIT = 1000

/** Keeps what a pure calculation gave for a key; a full memo begins anew. */
export function remember<Value>(memo: Map<string, Value>, key: string, make: () => Value): Value {
  const known = memo.get(key)
  if (known !== undefined) return known
  if (memo.size >= LIMIT) memo.clear()
  const value = make()
  memo.set(key, value)
  return value
}
