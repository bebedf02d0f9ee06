import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listPublicPlaces } from '@/features/places/data'
import { loadPlaceList } from '@/features/places/loaders'
import { placesGeoJson } from '@/features/places/rules/geojson'
import { parsePlaceFilter } from '@/features/places/schema'
import { type Database, openDatabase } from '@/lib/db'
import { migrate } from '@/lib/migrate'

type Row = {
  places: number
  what: string
  medianMs: number
  perPlaceUs: number
  kilobytes: number
  ratio: number
}

const SIZES = [100, 1_000, 10_000]
const RUNS = 5
const BATCH = 500
const HOURS = [
  'Mo-Fr 09:00-17:00',
  'Mo-Sa 10:00-13:00,14:00-18:00',
  '24/7',
  'We[1] 10:00-12:00',
  'Tu-Su 11:00-19:00; PH off',
]
const NEEDS = ['idp', 'diia', 'pension', 'learn', 'safety']

function madeUpPlace(index: number, today: string) {
  const name = `Місце ${index}`
  return {
    slug: `place-${index}`,
    kind: ['library', 'hub', 'club', 'cnap'][index % 4] ?? 'hub',
    nameUk: name,
    nameEn: `Place ${index}`,
    summaryUk: `${name}: допомагають зі смартфоном, Дією та документами переселенця.`,
    summaryEn: `Place ${index}: help with a phone, Diia and the documents of a displaced person.`,
    where: ['ukraine'],
    addressUk: `вул. Вигадана, ${index}`,
    addressEn: `${index} Vyhadana Street`,
    settlementUk: 'Дніпро',
    settlementEn: 'Dnipro',
    latitude: 48.4 + (index % 997) / 10_000,
    longitude: 35.0 + (index % 991) / 10_000,
    precision: index % 3 === 0 ? 'district' : 'exact',
    visibility: 'public',
    status: 'open',
    hours: HOURS[index % HOURS.length] ?? null,
    needs: [NEEDS[index % NEEDS.length] ?? 'idp'],
    audiences: ['everyone'],
    accessModes: ['walk-in'],
    accessibility: ['ramp'],
    languages: ['uk'],
    phones: [],
    confirmedOn: today,
    sourceUk: 'Вигадане для вимірювання',
    sourceEn: 'Made up for measuring',
  }
}

async function fill(database: Database, from: number, to: number, today: string): Promise<void> {
  for (let start = from; start < to; start += BATCH) {
    const count = Math.min(BATCH, to - start)
    await database.place.createMany({
      data: Array.from({ length: count }, (_, index) => madeUpPlace(start + index, today)),
    })
  }
}

/** Milliseconds of the middle of several runs, after one that warms up. */
async function median(task: () => Promise<unknown>): Promise<number> {
  await task()
  const times: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const startedAt = performance.now()
    await task()
    times.push(performance.now() - startedAt)
  }
  return times.sort((one, other) => one - other)[Math.floor(RUNS / 2)] ?? 0
}

/**
 * The place list (filter and order included) and the GeoJSON file at 100, 1,000 and 10,000 places on SQLite.
 * `ratio` is the time for one place against the time for one place of the smallest table.
 */
export async function run(): Promise<{ name: string; rows: Row[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'portal-bench-'))
  const url = `file:${join(folder, 'bench.db')}`
  await migrate(url)
  const holder = globalThis as { portalDatabase?: Database }
  const before = holder.portalDatabase
  const database = openDatabase(url)
  holder.portalDatabase = database
  const now = new Date()
  const today = now.toISOString().slice(0, 10)
  const rows: Row[] = []
  let filled = 0
  try {
    for (const places of SIZES) {
      await fill(database, filled, places, today)
      filled = places
      const tasks = {
        list: async () => JSON.stringify(await loadPlaceList(parsePlaceFilter({}), 'uk', now)),
        'open now': async () =>
          JSON.stringify(await loadPlaceList(parsePlaceFilter({ open: 'now' }), 'uk', now)),
        geojson: async () => JSON.stringify(placesGeoJson(await listPublicPlaces(), {})),
      }
      for (const [what, task] of Object.entries(tasks)) {
        const medianMs = await median(task)
        const perPlaceUs = (medianMs * 1000) / places
        const first = rows.find((row) => row.what === what)
        const kilobytes = Math.round((await task()).length / 1024)
        const ratio = first ? perPlaceUs / first.perPlaceUs : 1
        const round = (value: number) => Number(value.toFixed(2))
        rows.push({
          places,
          what,
          medianMs: round(medianMs),
          perPlaceUs: round(perPlaceUs),
          kilobytes,
          ratio: round(ratio),
        })
      }
    }
  } finally {
    await database.$disconnect()
    holder.portalDatabase = before
    rmSync(folder, { recursive: true, force: true })
  }
  return { name: 'places', rows }
}
