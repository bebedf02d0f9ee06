import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutFromCentre, type Facet, facetPaths, type Point, rosette } from './geometry'

const RADII = [62, 138, 212, 310] as const
const square: Point[] = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
]

/** Area of a polygon, in square units; its sign says which way round the points stand. */
function area(points: readonly Point[]): number {
  return (
    points.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y]
      return sum + x * nextY - nextX * y
    }, 0) / 2
  )
}
const areas = (facets: readonly Facet[]) =>
  facets.reduce((sum, { points }) => sum + Math.abs(area(points)), 0)

/** How many facets share each edge. */
function sharedEdges(facets: readonly Facet[]): Map<string, number> {
  const shared = new Map<string, number>()
  const name = ([x, y]: Point) => `${x.toFixed(4)},${y.toFixed(4)}`.replaceAll('-0.0000', '0.0000')
  for (const { points } of facets)
    points.forEach((point, index) => {
      const edge = [name(point), name(points[(index + 1) % points.length] ?? point)].sort().join(' ')
      shared.set(edge, (shared.get(edge) ?? 0) + 1)
    })
  return shared
}

describe('paths', () => {
  it('are closed polygons, one path for each tint, the lightest first', () => {
    const paths = facetPaths(rosette(16, RADII))
    const polygon = /^(?:M-?\d+(?:\.\d)? -?\d+(?:\.\d)?(?:L-?\d+(?:\.\d)? -?\d+(?:\.\d)?){2,}Z)+$/
    for (const { d } of paths) expect(d).toMatch(polygon)
    const tints = paths.map(({ tint }) => tint)
    expect(tints).toEqual([...new Set(tints)].sort())
  })

  it('hold every facet', () => {
    const drawn = facetPaths(rosette(16, RADII)).flatMap(({ d }) => d.match(/M/g) ?? [])
    expect(drawn).toHaveLength(16 * 7)
  })

  it('are short: one digit after the point, no minus nought', () => {
    const [path] = facetPaths([
      {
        points: [
          [0.04, -0.04],
          [1 / 3, 2.05],
          [-0.001, 5],
        ],
        tint: 2,
      },
    ])
    expect(path).toEqual({ tint: 2, d: 'M0 0L0.3 2.1L0 5Z' })
  })

  it('of nothing are none', () => {
    expect(facetPaths([])).toEqual([])
  })
})

describe('an outline cut from a point', () => {
  it('gives a facet for each side, all meeting in the point', () => {
    const facets = cutFromCentre(square, [5, 5], [1, 4])
    expect(facets.map(({ tint }) => tint)).toEqual([1, 4, 1, 4])
    for (const { points } of facets) expect(points.at(-1)).toEqual([5, 5])
    expect(facets.map(({ points }) => points[0])).toEqual(square)
    expect(facets.map(({ points }) => points[1])).toEqual([...square.slice(1), square[0]])
  })

  it('covers the outline, wherever in it the point is', () => {
    const inside = fc.double({ min: 0.5, max: 9.5, noNaN: true })
    fc.assert(
      fc.property(inside, inside, (x, y) => {
        const facets = cutFromCentre(square, [x, y], [1, 2, 3])
        expect(areas(facets)).toBeCloseTo(100, 8)
        const outer = [...sharedEdges(facets).values()].filter((times) => times === 1)
        expect(outer).toHaveLength(4)
      }),
    )
  })

  it('has a tint even when none was given', () => {
    expect(cutFromCentre(square, [5, 5], []).map(({ tint }) => tint)).toEqual([3, 3, 3, 3])
  })
})

describe('the rosette', () => {
  const facets = rosette(16, RADII)

  it('is the same every time', () => {
    expect(facetPaths(rosette(16, RADII))).toEqual(facetPaths(facets))
  })

  it('stays within its rim and has no facet that is only a line', () => {
    for (const { points } of facets) {
      for (const [x, y] of points) expect(Math.hypot(x, y)).toBeLessThanOrEqual(310.0001)
      expect(Math.abs(area(points))).toBeGreaterThan(1)
    }
  })

  it('covers its rim without gaps and without overlaps', () => {
    const rim = (16 / 2) * 310 ** 2 * Math.sin((2 * Math.PI) / 16)
    expect(areas(facets)).toBeCloseTo(rim, 4)
    const times = [...sharedEdges(facets).values()]
    expect(new Set(times)).toEqual(new Set([1, 2]))
    expect(times.filter((count) => count === 1)).toHaveLength(16)
  })

  it('has light, shade and a little amber', () => {
    const count = (tint: number) => facets.filter((facet) => facet.tint === tint).length
    for (const tint of [1, 2, 3, 4, 5]) expect(count(tint), String(tint)).toBeGreaterThan(0)
    expect(count(6)).toBeGreaterThan(0)
    expect(count(6)).toBeLessThan(facets.length / 10)
  })
})
