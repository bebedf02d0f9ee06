import { describe, expect, it } from 'vitest'
import { aPublicPlace } from '@/tests/factories/places'
import { placesCsv, toCsv } from './csv'
import { placesGeoJson } from './geojson'

describe('CSV', () => {
  it.each([
    ['plain', 'plain'],
    ['comma, inside', '"comma, inside"'],
    ['a "quote"', '"a ""quote"""'],
    ['two\nlines', '"two\nlines"'],
    ['=SUM(A1)', "'=SUM(A1)"],
    ['+380|x!A1', "'+380|x!A1"],
    ['@cmd', "'@cmd"],
    ['-1+1', "'-1+1"],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['+380501878207', '+380501878207'],
    ['+380501878207|1545', '+380501878207|1545'],
    [-37.6924, '-37.6924'],
    [false, 'false'],
    [null, ''],
    [undefined, ''],
  ])('%s', (value, cell) => {
    expect(toCsv(['x'], [[value]])).toBe(`x\r\n${cell}\r\n`)
  })

  it('has the columns of both schemas and one row a place', () => {
    const csv = placesCsv([
      aPublicPlace({ kind: 'mobile' }),
      aPublicPlace({ slug: 'two', visibility: 'phone' }),
    ])
    const [header = '', first = '', second = '', ...rest] = csv.split('\r\n')
    expect(rest).toEqual([''])
    const names = header.split(',')
    const required = [
      'id',
      'pivot',
      'nom',
      'commune',
      'code_postal',
      'adresse',
      'date_maj',
      'latitude',
      'longitude',
    ]
    const register = [
      'tel_consul',
      'onl_consul',
      'e_registr',
      'free_wifi',
      'self_serv',
      'disability',
      'pandus',
    ]
    expect(names.slice(0, 9)).toEqual(required)
    expect(names).toEqual(
      expect.arrayContaining([...register, 'dis_sanit', 'braille_mat', 'pram_place', 'demo']),
    )
    const of = (line: string, name: string) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell]) => cell)[names.indexOf(name)]
    expect(of(first, 'horaires')).toBe('Mo-Fr 09:00-17:00')
    expect(of(first, 'adresse')).toBe('"вул. Таємна, 5"')
    expect([of(first, 'pandus'), of(first, 'free_wifi'), of(first, 'itinerance')]).toEqual([
      'true',
      'true',
      'true',
    ])
    expect(of(first, 'date_maj')).toBe('2026-11-23')
    expect([of(second, 'id'), of(second, 'adresse'), of(second, 'latitude')]).toEqual(['two', '', ''])
  })
})

describe('GeoJSON', () => {
  it('puts the longitude first and leaves geometry empty where no position is told', () => {
    const json = placesGeoJson([aPublicPlace(), aPublicPlace({ precision: 'none' })], { source: 'x' })
    expect(json.type).toBe('FeatureCollection')
    expect(json.features[0]?.geometry).toEqual({ type: 'Point', coordinates: [35.04621, 48.46513] })
    expect(json.features[1]?.geometry).toBeNull()
    expect(json.features[0]?.id).toBe('place')
    expect(Object.keys(json.features[0]?.properties ?? {})).not.toContain('position')
  })
})
