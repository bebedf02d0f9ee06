import type { AccessibilityFact, PublicPlace } from '../types'
import { guarded } from './csv-cell'

/** One cell by RFC 4180: quoted where it holds a comma, a quote or a line break. */
function cell(value: string | number | boolean | null | undefined): string {
  const text = guarded(value === null || value === undefined ? '' : String(value))
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A table by RFC 4180: lines end with CRLF, the header first. */
export function toCsv(header: string[], rows: (string | number | boolean | null | undefined)[][]): string {
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

type Column = [name: string, value: (place: PublicPlace) => string | number | boolean | null | undefined]

/** True where a fact is stated; nothing where it is not: unknown is not "no". */
const fact = (name: AccessibilityFact) => (place: PublicPlace) =>
  place.accessibility.includes(name) ? true : null
const mode = (name: PublicPlace['accessModes'][number]) => (place: PublicPlace) =>
  place.accessModes.includes(name) ? true : null
const list = (values: readonly string[]) => values.join('|')

const wifi = { wifi: true, mobile: false, no: false, unknown: null }
const reachesDisabled: AccessibilityFact[] = [
  'step-free-entrance',
  'ramp',
  'lift',
  'accessible-toilet',
  'tactile',
]

/** Names of «Lieux de médiation numérique» v1.0.2. Texts are Ukrainian, lists are joined with `|`. */
const mediation: Column[] = [
  ['id', (place) => place.slug],
  ['pivot', () => null],
  ['nom', (place) => place.name.uk],
  ['commune', (place) => place.settlement?.uk],
  ['code_postal', (place) => place.postalCode],
  ['adresse', (place) => place.address?.uk],
  ['date_maj', (place) => place.confirmedOn ?? place.updatedOn],
  ['latitude', (place) => place.position?.latitude],
  ['longitude', (place) => place.position?.longitude],
  ['typologie', (place) => place.kind],
  ['telephone', (place) => list(place.phones.map(({ number }) => number))],
  ['courriels', (place) => place.email],
  ['site_web', (place) => place.website],
  ['horaires', (place) => place.hours],
  ['presentation_resume', (place) => place.summary?.uk],
  ['presentation_detail', (place) => place.detail?.uk],
  ['source', (place) => place.source?.text.uk],
  ['itinerance', (place) => (place.kind === 'mobile' ? true : null)],
  ['structure_parente', (place) => place.organization?.name.uk],
  ['services', (place) => list(place.needs)],
  ['publics_specifiquement_adresses', (place) => list(place.audiences)],
  ['prise_en_charge_specifique', (place) => list(place.accessibility)],
  ['frais_a_charge', (place) => (place.fee === 'unknown' ? null : place.fee)],
  ['modalites_acces', (place) => list(place.accessModes)],
  ['modalites_accompagnement', () => null],
  ['fiche_acces_libre', () => null],
  ['prise_rdv', () => null],
]

/** Names of the state register of ЦНАП. */
const register: Column[] = [
  ['tel_consul', mode('phone')],
  ['onl_consul', mode('online')],
  ['e_registr', () => null],
  ['free_wifi', (place) => wifi[place.internet]],
  ['self_serv', () => null],
  ['disability', (place) => (reachesDisabled.some((name) => fact(name)(place)) ? true : null)],
  ['pandus', fact('ramp')],
  ['dis_sanit', fact('accessible-toilet')],
  ['braille_mat', fact('tactile')],
  ['pram_place', fact('pram')],
]

/** What neither of the two has and a reader of the data must know. */
const own: Column[] = [
  ['name_en', (place) => place.name.en],
  ['commune_en', (place) => place.settlement?.en],
  ['katottg', (place) => place.katottg],
  ['precision', (place) => place.precision],
  ['visibility', (place) => place.visibility],
  ['status', (place) => place.status],
  ['status_until', (place) => place.statusUntil],
  ['historical', (place) => place.historical],
  ['confirmed_on', (place) => place.confirmedOn],
  ['power', (place) => place.power],
  ['internet', (place) => place.internet],
  ['shelter', (place) => place.shelter],
  ['demo', (place) => place.demo],
]

const columns = [...mediation, ...register, ...own]

/** Places as CSV; UTF-8 without a mark. */
export function placesCsv(places: PublicPlace[]): string {
  return toCsv(
    columns.map(([name]) => name),
    places.map((place) => columns.map(([, value]) => value(place))),
  )
}
