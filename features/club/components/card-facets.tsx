import { cutFromCentre, type Facet, facetPaths, type Point, type Tint } from '@/components/motif/geometry'
import { FACETS } from '../constants'

const MOST_CRYSTALS = 5
const RADIUS = 44
const WIDTH = 100
/** CSS pixels of one unit, where there is room. */
const SCALE = 1.4
const TINTS: readonly Tint[] = [4, 2, 5, 3, 4, 6, 3, 5, 2, 4, 3, 5]

const corner = (n: number): Point => {
  const angle = (n / FACETS) * 2 * Math.PI - Math.PI / 2
  return [RADIUS * Math.cos(angle), RADIUS * Math.sin(angle)]
}
const crystal = cutFromCentre(
  Array.from({ length: FACETS }, (_, n) => corner(n)),
  [-8, -10],
  TINTS,
)
const moved = ({ points, tint }: Facet, by: number): Facet => ({
  points: points.map(([x, y]): Point => [x + by, y]),
  tint,
})
const outline = `M${Array.from({ length: FACETS }, (_, n) => corner(n).map(Math.round).join(' ')).join('L')}Z`

/**
 * Stamps as facets: each one is cut into a crystal of twelve, and the next crystal begins. Decoration: the page says the
 * number in words.
 */
export function CardFacets({ count }: { count: number }) {
  const crystals = Math.min(MOST_CRYSTALS, Math.floor(count / FACETS) + 1)
  const shown = Math.min(count, MOST_CRYSTALS * FACETS)
  const facets = Array.from({ length: shown }, (_, n) => {
    const facet = crystal[n % FACETS]
    return facet ? [moved(facet, Math.floor(n / FACETS) * WIDTH)] : []
  }).flat()
  return (
    <svg
      className="club-facets"
      viewBox={`-50 -50 ${WIDTH * crystals} 100`}
      width={WIDTH * crystals * SCALE}
      height={100 * SCALE}
      aria-hidden="true"
      focusable="false"
    >
      {Array.from({ length: crystals }, (_, n) => n * WIDTH).map((x) => (
        <path key={x} className="club-uncut" d={outline} transform={`translate(${x})`} />
      ))}
      {facetPaths(facets).map(({ tint, d }) => (
        <path key={tint} className={`f${tint}`} d={d} />
      ))}
    </svg>
  )
}
