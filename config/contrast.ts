/** A colour as `#rrggbb`. */
function relativeLuminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast of two colours, `#rrggbb` each, from 1 (the same) to 21 (black on white); WCAG 2.2, «contrast ratio». */
export function contrast(first: string, second: string): number {
  const [darker = 0, lighter = 0] = [first, second].map(relativeLuminance).sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}
