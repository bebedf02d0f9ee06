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

/** Light falls from the upper left; a facet that faces it is clear, one that turns away is deep. */
const LIGHT = -2.2
function litTint(facing: number): Tint {
  const light = Math.cos(facing - LIGHT)
  if (light > 0.72) return 1
  if (light > 0.2) return 2
  if (light > -0.35) return 3
  return light > -0.82 ? 4 : 5
}

/** A slanted plane turns this far from its ray to either side, as the two sides of a cut do. */
const SLANT = 1.15

/**
 * A rosette of cut crystal: a star, a ring of diamonds, a ring of kites and the rim, each plane split along its ray
 * into a clear and a shaded side.
 * @param rays how many rays, @param radii of valleys, tips, diamonds and rim in units of the viewBox.
 */
export function rosette(rays: number, radii: readonly [number, number, number, number]): Facet[] {
  const [valleys, tips, diamonds, rim] = radii
  const step = (2 * Math.PI) / rays
  return Array.from({ length: rays }, (_, index) => {
    const ray = index * step - Math.PI / 2
    const [before, after, next] = [ray - step / 2, ray + step / 2, ray + step]
    const tip = polar(tips, ray)
    const nextTip = polar(tips, next)
    const diamond = polar(diamonds, after)
    const outer = polar(rim, ray)
    const split = (angle: number, left: Point, right: Point, from: Point, to: Point, depth = 0): Facet[] => [
      { points: [from, left, to], tint: litTint(angle - SLANT + depth) },
      { points: [from, to, right], tint: litTint(angle + SLANT + depth) },
    ]
    return [
      ...split(ray, polar(valleys, before), polar(valleys, after), [0, 0], tip),
      ...split(after, tip, nextTip, polar(valleys, after), diamond, Math.PI),
      ...split(ray, polar(diamonds, before), diamond, tip, outer),
      {
        points: [diamond, outer, polar(rim, next)],
        tint: index % 5 === 1 ? 6 : litTint(after + Math.PI),
      } as Facet,
    ]
  }).flat()
}
