import type { Community } from '../config/schema'

/** The community's own colours as one rule; the content security policy allows exactly this text. */
export function themeCss(theme: Community['theme']): string {
  return `:root{--brand-glass:${theme.glass};--brand-deep:${theme.deep};--brand-amber:${theme.amber}}`
}
