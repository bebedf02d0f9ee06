export type Point = readonly [number, number]
/** Tints from the lightest glass (1) to the deepest (5); 6 is amber. Their colours are in styles/tokens.css. */
export type Tint = 1 | 2 | 3 | 4 | 5 | 6
export type Facet = { points: readonly Point[]; tint: Tint }

const round = (value: number) => Math.round(value * 10) / 10

/** One SVG path of all facets of a tint: few long paths weigh less than many short ones. */
export function facetPaths(facets: readonly Facet[]): { tint: Tint; d: string }[] {
  const byTint = new Map<Tint, string>()
  for (const { points, tint } of facets) {
    const d = `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`
    byTint.set(tint, (byTint.get(tint) ?? '') + d)
  }
  return [...byTint].sort(([a], [b]) => a - b).map(([tint, d]) => ({ tint, d }))
}

/** Cuts an outline into facets that meet in one point, as a glass-cutter does. */
export function cutFromCentre(outline: readonly Point[], centre: Point, tints: readonly Tint[]): Facet[] {
  return outline.map((point, index) => {
    const next = outline[(index + 1) % outline.length] ?? point
    return { points: [point, next, centre], tint: tints[index % tints.length] ?? 3 }
  })
}

const polar = (radius: number, angle: number): Point => [radius * Math.cos(angle), radius * Math.sin(angle)]

/** Light comes from the upper left; a little disorder by index keeps the glass alive. */
function litTint(angle: number, ring: number, index: number): Tint {
  if ((index * 7 + ring * 5) % 23 === 4) return 6
  const light = (Math.cos(angle + 2.4) + 1) / 2
  const grain = ((index * 13 + ring * 29) % 11) / 11
  const depth = light * 0.55 + grain * 0.45
  if (depth < 0.28) return 1
  if (depth < 0.55) return 2
  if (depth < 0.74) return 3
  return depth < 0.9 ? 4 : 5
}

/**
 * A rosette of cut crystal: rings of facets around one point, each ring turned by half a step.
 * @param rays how many rays, @param radii of the rings in units of the viewBox.
 */
export function rosette(rays: number, radii: readonly number[]): Facet[] {
  const step = (2 * Math.PI) / rays
  const vertex = (ring: number, index: number) => polar(radii[ring] ?? 0, (index + (ring % 2) / 2) * step)
  const facets: Facet[] = []
  for (let index = 0; index < rays; index += 1) {
    facets.push({ points: [[0, 0], vertex(0, index), vertex(0, index + 1)], tint: litTint(index * step, 0, index) })
  }
  for (let ring = 0; ring + 1 < radii.length; ring += 1) {
    for (let index = 0; index < rays; index += 1) {
      const ahead = ring % 2 === 0 ? 0 : 1
      const inner = [vertex(ring, index), vertex(ring, index + 1)] as const
      const outer = vertex(ring + 1, index + ahead)
      const outerNext = vertex(ring + 1, index + ahead + 1)
      const angle = (index + 0.5) * step
      facets.push({ points: [...inner, outer], tint: litTint(angle, ring + 1, index * 2) })
      facets.push({ points: [outer, outerNext, inner[1]], tint: litTint(angle + step / 2, ring + 1, index * 2 + 1) })
    }
  }
  return facets
}
