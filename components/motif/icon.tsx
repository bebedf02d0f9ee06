import { Facets } from './facets'
import { cutFromCentre, type Facet, type Point, type Tint } from './geometry'

export type IconName =
  | 'crystal'
  | 'start'
  | 'signature'
  | 'idp'
  | 'housing'
  | 'family'
  | 'money'
  | 'health'
  | 'safety'
  | 'place'
  | 'learn'

type Shape = { outline: readonly Point[]; centre: Point; tints: readonly Tint[] }

/** Each sign is one outline cut from one point: a crystal, a phone, a nib, a suitcase's pin, a house … */
const shapes: Record<IconName, Shape> = {
  crystal: {
    outline: [
      [20, 2],
      [36, 11],
      [36, 29],
      [20, 38],
      [4, 29],
      [4, 11],
    ],
    centre: [20, 19],
    tints: [4, 5, 6, 3, 5, 2],
  },
  start: {
    outline: [
      [11, 2],
      [30, 4],
      [31, 22],
      [29, 38],
      [10, 36],
      [9, 19],
    ],
    centre: [21, 17],
    tints: [2, 4, 5, 3, 6, 1],
  },
  signature: {
    outline: [
      [20, 1],
      [29, 15],
      [32, 24],
      [24, 38],
      [16, 38],
      [8, 24],
      [11, 15],
    ],
    centre: [20, 23],
    tints: [3, 4, 5, 6, 4, 2, 1],
  },
  idp: {
    outline: [
      [20, 39],
      [8, 24],
      [5, 14],
      [11, 4],
      [20, 1],
      [29, 4],
      [35, 14],
      [32, 24],
    ],
    centre: [20, 15],
    tints: [4, 3, 2, 1, 2, 6, 4, 5],
  },
  housing: {
    outline: [
      [20, 2],
      [38, 18],
      [33, 20],
      [33, 37],
      [20, 37],
      [7, 37],
      [7, 20],
      [2, 18],
    ],
    centre: [20, 20],
    tints: [4, 5, 4, 3, 6, 2, 3, 2],
  },
  family: {
    outline: [
      [20, 38],
      [5, 22],
      [2, 12],
      [11, 3],
      [20, 10],
      [29, 3],
      [38, 12],
      [35, 22],
    ],
    centre: [20, 19],
    tints: [4, 3, 2, 1, 3, 6, 4, 5],
  },
  money: {
    outline: [
      [13, 2],
      [27, 2],
      [37, 12],
      [38, 26],
      [27, 38],
      [13, 38],
      [2, 27],
      [3, 12],
    ],
    centre: [18, 18],
    tints: [1, 2, 4, 5, 4, 3, 6, 2],
  },
  health: {
    outline: [
      [13, 2],
      [27, 2],
      [27, 13],
      [38, 13],
      [38, 27],
      [27, 27],
      [27, 38],
      [13, 38],
      [13, 27],
      [2, 27],
      [2, 13],
      [13, 13],
    ],
    centre: [20, 20],
    tints: [2, 3, 4, 5, 4, 3, 6, 4, 3, 2, 1, 2],
  },
  safety: {
    outline: [
      [20, 1],
      [36, 7],
      [35, 21],
      [29, 31],
      [20, 39],
      [11, 31],
      [5, 21],
      [4, 7],
    ],
    centre: [20, 17],
    tints: [3, 4, 5, 4, 6, 3, 2, 1],
  },
  place: {
    outline: [
      [20, 39],
      [8, 24],
      [5, 14],
      [11, 4],
      [20, 1],
      [29, 4],
      [35, 14],
      [32, 24],
    ],
    centre: [20, 15],
    tints: [5, 4, 3, 2, 3, 4, 6, 5],
  },
  learn: {
    outline: [
      [20, 5],
      [39, 14],
      [32, 19],
      [31, 31],
      [20, 36],
      [9, 31],
      [8, 19],
      [1, 14],
    ],
    centre: [20, 21],
    tints: [3, 5, 4, 6, 3, 2, 4, 2],
  },
}

const cut = Object.fromEntries(
  Object.entries(shapes).map(([name, shape]) => [
    name,
    cutFromCentre(shape.outline, shape.centre, shape.tints),
  ]),
) as Record<IconName, Facet[]>

/** A small sign of cut glass. Decoration: the words beside it carry the meaning. */
export function Icon({ name, className = 'icon' }: { name: IconName; className?: string }) {
  return <Facets facets={cut[name]} viewBox="0 0 40 40" className={className} />
}
