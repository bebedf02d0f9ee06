/**
 * How a person wants pages to look. It is kept in one cookie and put on <html> here, so pages stay static and the
 * switch works without JavaScript.
 */
export const displayOptions = {
  theme: ['light', 'dark'],
  contrast: ['more'],
  text: ['large'],
} as const

type DisplayName = keyof typeof displayOptions
export const DISPLAY_COOKIE = 'display'
const names = Object.keys(displayOptions) as DisplayName[]

/** Reads `theme.dark-text.large`; unknown parts are dropped. */
export function parseDisplay(value: string | undefined): Partial<Record<DisplayName, string>> {
  const chosen: Partial<Record<DisplayName, string>> = {}
  for (const part of (value ?? '').split('-')) {
    const [name, option = ''] = part.split('.')
    const known = names.find((candidate) => candidate === name)
    if (known && (displayOptions[known] as readonly string[]).includes(option)) chosen[known] = option
  }
  return chosen
}

export function serialiseDisplay(chosen: Partial<Record<DisplayName, string>>): string {
  return names.flatMap((name) => (chosen[name] ? [`${name}.${chosen[name]}`] : [])).join('-')
}

/** The choice after one button was pressed; an unknown option clears the name. */
export function changeDisplay(current: string | undefined, name: string, option: string): string {
  return serialiseDisplay(
    parseDisplay(`${serialiseDisplay({ ...parseDisplay(current), [name]: undefined })}-${name}.${option}`),
  )
}

/** What holds while nothing is chosen. */
export const unchanged = { theme: 'auto', contrast: 'normal', text: 'normal' } as const satisfies Record<
  DisplayName,
  string
>

/** The buttons of one name tell which of them is in force, to screen readers too. */
function press(page: string, name: DisplayName, option: string | undefined): string {
  if (!option) return page
  const button = (value: string, pressed: boolean) => `value="${name}.${value}" aria-pressed="${pressed}"`
  return page
    .replace(button(unchanged[name], true), button(unchanged[name], false))
    .replace(button(option, false), button(option, true))
}

/** Puts the choice on the page's <html> and on the buttons that made it. */
export function applyDisplay(html: string, value: string | undefined): string {
  const chosen = parseDisplay(value)
  const attributes = names
    .flatMap((name) => (chosen[name] ? [` data-${name}="${chosen[name]}"`] : []))
    .join('')
  if (!attributes) return html
  return names.reduce(
    (page, name) => press(page, name, chosen[name]),
    html.replace('<html', `<html${attributes}`),
  )
}
