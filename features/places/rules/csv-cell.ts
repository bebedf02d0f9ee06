/** What a spreadsheet would run as a formula, also when apostrophes stand before it already. */
const FORMULA = /^'*[=+\-@\t\r\n]/
const NUMERIC = /^[+-]?\d+(?:\.\d+)?(?:\|\+?\d+)*$/

/**
 * A cell that a spreadsheet would run as a formula gets an apostrophe before it. Numbers and lists of phones stay as
 * they are. `withoutGuard` takes exactly this apostrophe away again.
 */
export function guarded(text: string): string {
  return FORMULA.test(text) && !NUMERIC.test(text) ? `'${text}` : text
}

/** The text of a cell without the apostrophe that kept it from being a formula. */
export function withoutGuard(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text
}
