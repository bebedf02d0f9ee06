import { describe, expect, it } from 'vitest'
import { imageType } from './image-type'
import { isSafeTemplate, tileUrl } from './template'
import { closeUpAreas, isServedTile, parseTile, tileBounds } from './tiles'

const areas = closeUpAreas([37.4777, 48.3562, 38.0124, 48.6925], [{ latitude: 48.4647, longitude: 35.0462 }])

/** The tile that holds a point. */
function tileAt(latitude: number, longitude: number, z: number) {
  const size = 2 ** z
  const radians = (latitude * Math.PI) / 180
  const x = Math.floor(((longitude + 180) / 360) * size)
  const y = Math.floor(((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * size)
  return { z, x, y }
}

describe('numbers of a tile', () => {
  it.each([
    ['12', '2447', '1391', { z: 12, x: 2447, y: 1391 }],
    ['0', '0', '0.png', { z: 0, x: 0, y: 0 }],
    ['16', '65535', '65535', { z: 16, x: 65535, y: 65535 }],
    ['16', '65536', '0', null],
    ['17', '0', '0', null],
    ['-1', '0', '0', null],
    ['1.5', '0', '0', null],
    ['01', '0', '0', null],
    ['3', '1e1', '0', null],
    ['3', '', '0', null],
    ['3', '..', '0', null],
    ['3', '0', '0.svg', null],
  ])('%s/%s/%s', (z, x, y, tile) => {
    expect(parseTile(z, x, y)).toEqual(tile)
  })
})

describe('which tiles are given', () => {
  it('covers the degrees it should', () => {
    const [west, south, east, north] = tileBounds(tileAt(48.5349, 37.6924, 12))
    expect(west <= 37.6924 && 37.6924 < east && south < 48.5349 && 48.5349 <= north).toBe(true)
  })

  it.each([
    ['the community, close', 48.5349, 37.6924, 16, true],
    ['a known town, close', 48.4647, 35.0462, 16, true],
    ['a town nobody named, close', 50.4501, 30.5234, 12, false],
    ['the same, from afar', 50.4501, 30.5234, 8, true],
    ['Simferopol from afar', 44.9521, 34.1024, 8, true],
    ['Paris from afar', 48.8566, 2.3522, 8, false],
    ['the whole world', 0, 0, 0, true],
  ])('%s', (_name, latitude, longitude, z, served) => {
    expect(isServedTile(tileAt(latitude, longitude, z), areas)).toBe(served)
  })
})

describe('the template', () => {
  it.each([
    ['https://tiles.example.org/{z}/{x}/{y}.png', true],
    ['http://127.0.0.1:8080/{z}/{x}/{y}.png', true],
    ['http://localhost/{z}/{x}/{y}', true],
    ['http://tiles.example.org/{z}/{x}/{y}.png', false],
    ['http://127.0.0.1.example.org/{z}/{x}/{y}.png', false],
    ['https://user:word@tiles.example.org/{z}/{x}/{y}.png', false],
    ['ftp://tiles.example.org/{z}/{x}/{y}.png', false],
  ])('%s: %s', (template, safe) => {
    expect(isSafeTemplate(template)).toBe(safe)
  })

  it('takes the numbers', () => {
    expect(tileUrl('https://{s}.t.org/{z}/{x}/{y}{r}.png?key={key}', { z: 1, x: 2, y: 3 })).toBe(
      'https://a.t.org/1/2/3.png?key={key}',
    )
  })
})

it.each([
  [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0], 'image/png'],
  [[0xff, 0xd8, 0xff, 0xe0], 'image/jpeg'],
  [[...Buffer.from('RIFF0000WEBPVP8 ')], 'image/webp'],
  [[...Buffer.from('<svg onload="x"/>')], null],
  [[], null],
])('knows an image by its first bytes: %#', (bytes, type) => {
  expect(imageType(Uint8Array.from(bytes))).toBe(type)
})
