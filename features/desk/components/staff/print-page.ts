/** Opens a page, prints it when it is there, and closes it. @returns false when the browser opened no window. */
export function printPage(path: string): boolean {
  const opened = window.open(path, '_blank')
  if (!opened) return false
  opened.addEventListener('load', () => {
    opened.addEventListener('afterprint', () => opened.close())
    opened.print()
  })
  return true
}
