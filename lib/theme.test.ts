import { expect, it } from 'vitest'
import { themeCss } from './theme'

it("gives the community's colours as one rule, the same text every time", () => {
  const theme = { motif: 'cut-glass', glass: '#0F6B70', deep: '#0A474B', amber: '#F2B233' } as const
  const css = ':root{--brand-glass:#0F6B70;--brand-deep:#0A474B;--brand-amber:#F2B233}'
  expect(themeCss(theme)).toBe(css)
  expect(themeCss({ ...theme })).toBe(css)
})
