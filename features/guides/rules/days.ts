/** YYYY-MM-DD that exists in the calendar. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const instant = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value)
}

/** The date of a document: YYYY, YYYY-MM or YYYY-MM-DD. */
export function isPartialDay(value: string): boolean {
  if (/^(19|20)\d{2}$/.test(value)) return true
  if (/^(19|20)\d{2}-(0[1-9]|1[0-2])$/.test(value)) return true
  return isDay(value)
}
