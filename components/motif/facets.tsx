import { type Facet, facetPaths } from './geometry'

/** Draws facets; the colours come from the theme by class. Always decoration. */
export function Facets({
  facets,
  viewBox,
  className,
}: {
  facets: readonly Facet[]
  viewBox: string
  className?: string
}) {
  return (
    <svg className={className} viewBox={viewBox} aria-hidden="true" focusable="false">
      {facetPaths(facets).map(({ tint, d }) => (
        <path key={tint} className={`f${tint}`} d={d} />
      ))}
    </svg>
  )
}
