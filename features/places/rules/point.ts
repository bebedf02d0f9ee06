import type { Coordinates } from '../types'

/** A point that has a name: a settlement, or the address of a place that is known. */
export type NamedPoint = Coordinates & { name: string }

/** About a metre; finer figures only look exact. */
const DIGITS = 5

const round = (value: number) => Number(value.toFixed(DIGITS))

function pointOf(latitude: number, longitude: number): Coordinates | null {
  const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
  return isOnEarth ? { latitude: round(latitude), longitude: round(longitude) } : null
}

/** `48.46513, 35.04621` with points or commas, and the links of OpenStreetMap and Google. */
function fromNumbers(text: string): Coordinates | null {
  const hash = /#map=\d+\/(-?[\d.]+)\/(-?[\d.]+)/.exec(text)
  const at = /@(-?\d+\.\d+),(-?\d+\.\d+)/.exec(text)
  const query = /[?&](?:q|ll|mlat)=(-?\d+\.\d+)(?:,|%2C|&mlon=)(-?\d+\.\d+)/i.exec(text)
  const plain =
    /^\s*(-?\d+\.\d+)°?\s*[,;\s]\s*(-?\d+\.\d+)°?\s*$/.exec(text) ??
    /^\s*(-?\d+,\d+)\s*[;\s]\s*(-?\d+,\d+)\s*$/.exec(text)
  const found = hash ?? at ?? query ?? plain
  if (!found) return null
  const [latitude, longitude] = found.slice(1).map((number) => Number(number.replace(',', '.')))
  return pointOf(latitude ?? Number.NaN, longitude ?? Number.NaN)
}

/** Words of an address without case, marks and what kinds of street and town are called. */
function plainWords(text: string): string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(
      (word) =>
        word && !/^(?:м|місто|вул|вулиця|просп|проспект|б|бульв|бульвар|буд|street|st|town|city)$/.test(word),
    )
}

/**
 * The point that a text names: coordinates, a link to a map, or an address, as far as its words are those of a point
 * that is known. Nobody outside is asked, so an address that is new gives its settlement at best.
 */
export function pointFromText(text: string, known: readonly NamedPoint[]): NamedPoint | null {
  const exact = fromNumbers(text)
  if (exact) return { ...exact, name: `${exact.latitude}, ${exact.longitude}` }
  const words = new Set(plainWords(text))
  const fits = known
    .map((point) => ({ point, words: plainWords(point.name) }))
    .filter((candidate) => candidate.words.length > 0 && candidate.words.every((word) => words.has(word)))
    .sort((one, other) => other.words.length - one.words.length)
  return fits[0]?.point ?? null
}

/** The point a number of metres away, for keys that move it. */
export function movedPoint(point: Coordinates, metres: { north: number; east: number }): Coordinates {
  const perDegree = 111_320
  const shrink = Math.max(0.01, Math.cos((point.latitude * Math.PI) / 180))
  return (
    pointOf(
      point.latitude + metres.north / perDegree,
      point.longitude + metres.east / (perDegree * shrink),
    ) ?? point
  )
}
