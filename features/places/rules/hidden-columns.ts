import type { PublicPlace } from '../types'
import type { FlatColumn, FlatPlace } from './exchange/flat'

/** Columns that may be withheld, and what of the public's view would hold them. */
const withheld: readonly [FlatColumn, (seen: PublicPlace) => unknown][] = [
  ['settlement_uk', (seen) => seen.settlement],
  ['district_uk', (seen) => seen.district],
  ['address_uk', (seen) => seen.address],
  ['postal_code', (seen) => seen.postalCode],
  ['katottg', (seen) => seen.katottg],
  ['latitude', (seen) => seen.precision === 'exact' && seen.position],
  ['hours', (seen) => seen.hours],
  ['exceptions', (seen) => seen.exceptions.length > 0],
  ['summary_uk', (seen) => seen.summary],
  ['detail_uk', (seen) => seen.detail],
  ['needs', (seen) => seen.needs.length > 0],
  ['email', (seen) => seen.email],
  ['website', (seen) => seen.website],
]

/** Filled columns of the form that the public would see nothing of. */
export function hiddenColumns({ seen, flat }: { seen: PublicPlace | null; flat: FlatPlace }): FlatColumn[] {
  return withheld
    .filter(([column, told]) => flat[column] !== '' && (seen === null || !told(seen)))
    .map(([column]) => column)
}
