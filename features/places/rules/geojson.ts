import type { PublicPlace } from '../types'

type Point = { type: 'Point'; coordinates: [longitude: number, latitude: number] }

export type PlaceFeature = {
  type: 'Feature'
  id: string
  /** Null where the position is not told or not known. */
  geometry: Point | null
  properties: Omit<PublicPlace, 'position' | 'slug'>
}

/** Places as GeoJSON (RFC 7946): WGS 84, longitude first. Foreign members say where the data come from. */
export function placesGeoJson<Origin extends object>(places: PublicPlace[], origin: Origin) {
  return {
    type: 'FeatureCollection' as const,
    ...origin,
    features: places.map(({ position, slug, ...properties }): PlaceFeature => {
      const geometry: Point | null = position && {
        type: 'Point',
        coordinates: [position.longitude, position.latitude],
      }
      return { type: 'Feature', id: slug, geometry, properties }
    }),
  }
}
