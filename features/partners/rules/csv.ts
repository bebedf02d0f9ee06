/** A cell of a CSV file. What a spreadsheet would take for a formula is made a text. */
export function guardedCell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
