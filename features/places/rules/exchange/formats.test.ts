import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anEntry, anyEntry } from '@/tests/factories/place-entries'
import { toCsv } from '../csv'
import { withoutGuard } from '../csv-cell'
import { readCsv } from '../read-csv'
import { flatOf } from './flat'
import {
  type ExchangeFormat,
  exchangeFormats,
  formatOf,
  freshFlat,
  headerOf,
  mergeRow,
  rowOf,
  slugsOf,
  unusedColumns,
} from './formats'
import { hoursFromText } from './hours-text'
import { readFlat } from './read-flat'

const context = {
  organizations: [
    { slug: 'council', name: 'Міська рада' },
    { slug: 'library', name: 'Бібліотека' },
  ],
  updatedOn: () => '2026-11-01',
}

/** The cells of a place's row after it was written to a file and read again. */
function throughFile(format: ExchangeFormat, place: ReturnType<typeof flatOf>): Record<string, string> {
  const header = [...headerOf(format)]
  const table = readCsv(toCsv(header, [rowOf(format, place, context)]), 1)
  if (!table.ok) throw new Error(table.problem.code)
  const cells = table.rows[0]?.cells ?? []
  return Object.fromEntries(table.header.map((name, index) => [name, withoutGuard(cells[index] ?? '')]))
}

describe('a place written to a file and read again', () => {
  it.each(exchangeFormats)('is what it was (%s)', (format) => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const place = flatOf(entry)
        const cells = throughFile(format, place)
        expect(slugsOf(format, cells)).toContain(place.slug)
        expect(mergeRow(format, cells, place, context)).toEqual({ flat: place, warnings: [] })
      }),
      { numRuns: 300 },
    )
  })

  it('is made anew from our own file with everything it was', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const cells = throughFile('own', flatOf(entry))
        const { flat } = freshFlat('own', cells, entry.slug, 'f.csv', context)
        expect(readFlat(flat)).toEqual({ ok: true, entry })
      }),
      { numRuns: 300 },
    )
  })
})

describe('the format of a file', () => {
  it.each([
    [['slug', 'name_uk', 'fee'], 'own'],
    [['id', 'nom', 'adresse'], 'mediation'],
    [['code', 'name', 'address', 'timetable'], 'register'],
    [['a', 'b'], null],
  ])('%j: %s', (header, format) => {
    expect(formatOf(header)).toBe(format)
  })

  it('says which columns it has no use for', () => {
    expect(unusedColumns('own', ['slug', 'colour'])).toEqual(['colour'])
    expect(unusedColumns('register', ['code', 'name', 'e_registr'])).toEqual(['e_registr'])
  })
})

describe('a row of the state register', () => {
  const cells = {
    code: '1412007',
    name: 'ЦНАП Нової громади',
    address: 'вул. Нова, 1',
    timetable: 'Пн–Чт: 8.00–17.00; Пт 9-16; Сб, Нд вихідний',
    tel_consul: '(050) 187-82-07',
    onl_consul: 'так',
    free_wifi: '1',
    pandus: 'ні',
    braille_mat: '',
    web: 'https://example.org',
  }

  it('makes a place that staff alone know', () => {
    const { flat, warnings } = freshFlat('register', cells, 'cnap-1412007', 'register.csv', context)
    expect(warnings).toEqual([])
    const read = readFlat(flat)
    expect(read.ok && read.entry).toMatchObject({
      slug: 'cnap-1412007',
      kind: 'cnap',
      name: { uk: 'ЦНАП Нової громади', en: 'ЦНАП Нової громади' },
      hours: 'Mo-Th 08:00-17:00; Fr 09:00-16:00; Sa,Su off',
      phones: [{ number: '+380501878207' }],
      accessModes: ['phone', 'online'],
      internet: 'wifi',
      accessibility: [],
      visibility: 'staff',
      precision: 'settlement',
      status: 'unknown',
      source: { uk: 'register.csv' },
    })
  })

  it('changes only what it says', () => {
    const base = flatOf(
      anEntry({
        accessibility: ['ramp', 'lift'],
        accessModes: ['walk-in'],
        internet: 'mobile',
        hours: '24/7',
      }),
    )
    const row = {
      code: 'hub-1',
      pandus: '0',
      free_wifi: 'ні',
      timetable: 'за графіком',
      tel_consul: 'колись',
    }
    const { flat, warnings } = mergeRow('register', row, base, context)
    expect(flat).toEqual({ ...base, accessibility: 'lift' })
    expect(warnings).toEqual([
      { column: 'timetable', code: 'hours-not-understood' },
      { column: 'tel_consul', code: 'phone-form' },
    ])
    expect(slugsOf('register', { code: '77' })).toEqual(['cnap-77', '77', '77'])
  })
})

describe('a row of «Lieux de médiation numérique»', () => {
  it('keeps labels of phones that stay, and leaves words aside that it does not know', () => {
    const base = flatOf(
      anEntry({ phones: [{ number: '1545', label: { uk: 'Уряд', en: 'Government' } }, { number: '16-77' }] }),
    )
    const row = {
      id: 'hub-1',
      telephone: '0501878207|1545',
      services: 'Aide aux démarches administratives|pension',
      typologie: 'BIB',
      frais_a_charge: 'Gratuit',
      modalites_acces: 'Se présenter',
      structure_parente: 'Міська рада',
      date_maj: '2020-01-01',
    }
    const { flat, warnings } = mergeRow('mediation', row, base, context)
    expect(flat).toEqual({
      ...base,
      phones: '+380501878207|1545',
      phone_labels_uk: '|Уряд',
      phone_labels_en: '|Government',
      needs: 'pension',
      kind: 'library',
      fee: 'free',
      organization: 'council',
    })
    expect(warnings).toEqual([{ column: 'modalites_acces', code: 'words-unknown' }])
  })

  it('gives a new place an address of its own name', () => {
    expect(slugsOf('mediation', { id: 'Médiathèque_42' })[0]).toBe('mediatheque-42')
    const { flat } = freshFlat('mediation', { id: 'x', nom: 'Х' }, 'x', 'lieux.csv', context)
    expect(flat).toMatchObject({ slug: 'x', name_en: 'Х', summary_uk: 'Х', kind: 'hub', visibility: 'staff' })
  })
})

describe('hours as people write them', () => {
  it.each([
    ['Mo-Fr 09:00-17:00', 'Mo-Fr 09:00-17:00'],
    ['Пн-Пт 9:00-18:00', 'Mo-Fr 09:00-18:00'],
    ['понеділок – четвер 08:00–17:00, п’ятниця 08:00–15:45', 'Mo-Th 08:00-17:00; Fr 08:00-15:45'],
    ['Вт, Чт: 10-13; Нд — вихідний', null],
    ['Вт, Чт: 10-13; Нд вихідний.', 'Tu,Th 10:00-13:00; Su off'],
    ['цілодобово', '24/7'],
    ['з 9 до 18 без перерви', null],
    ['за домовленістю', null],
    ['', null],
  ])('%j is %j', (text, hours) => {
    expect(hoursFromText(text)).toBe(hours)
  })
})
