import { describe, expect, it } from 'vitest'
import { distanceKm } from './distance'
import { movedPoint, pointFromText } from './point'

const known = [
  { name: 'Дніпро', latitude: 48.4647, longitude: 35.0462 },
  { name: 'Дніпро, вул. Таємна, 5', latitude: 48.46513, longitude: 35.04621 },
]

describe('a point from a text', () => {
  it.each([
    ['48.465131, 35.046212', 48.46513, 35.04621],
    ['48,46513; 35,04621', 48.46513, 35.04621],
    ['48.4 35.1', 48.4, 35.1],
    ['https://www.openstreetmap.org/#map=17/48.4651/35.0462', 48.4651, 35.0462],
    ['https://www.openstreetmap.org/?mlat=48.4651&mlon=35.0462', 48.4651, 35.0462],
    ['https://www.google.com/maps/place/x/@48.4651,35.0462,17z', 48.4651, 35.0462],
    ['https://maps.google.com/?q=48.4651,35.0462', 48.4651, 35.0462],
    ['м. Дніпро, вулиця Таємна 5', 48.46513, 35.04621],
    ['Дніпро, вул. Інша, 7', 48.4647, 35.0462],
  ])('%s', (text, latitude, longitude) => {
    expect(pointFromText(text, known)).toMatchObject({ latitude, longitude })
  })

  it.each(['', 'Полтава', '98.1, 35.2', 'вул. Таємна, 5', '48.4'])('%j names none', (text) => {
    expect(pointFromText(text, known)).toBeNull()
  })
})

it.each([
  [{ north: 100, east: 0 }, 0.1],
  [{ north: 0, east: -100 }, 0.1],
  [{ north: 1000, east: 1000 }, Math.SQRT2],
])('keys move a point by metres: %j', (metres, km) => {
  const from = { latitude: 48.46513, longitude: 35.04621 }
  expect(distanceKm(from, movedPoint(from, metres))).toBeCloseTo(km, 1)
})
