'use client'

import type { Map as LeafletMap } from 'leaflet'
import 'leaflet/dist/leaflet.css'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import type { NamedPoint } from '../../rules/point'
import type { Coordinates } from '../../types'

export type PointMapTiles = { template: string; attribution: string | null } | null

type Props = {
  point: Coordinates
  towns: readonly NamedPoint[]
  tiles: PointMapTiles
  onMove: (point: Coordinates) => void
}

/** Arrow keys move the map by this many pixels: about 15 metres at the closest. */
const STEP = 10
const ZOOM = { min: 4, max: 18, native: 16, first: 15 }

/**
 * A map under a cross; the point is where the cross is. Arrows move it, plus and minus zoom: nothing has to be dragged.
 * Without tiles the ground is plain and shows the names of towns.
 */
export function PointMap({ point, towns, tiles, onMove }: Props) {
  const t = useTranslations('staff.places.form')
  const element = useRef<HTMLDivElement>(null)
  const map = useRef<LeafletMap | null>(null)
  const latest = useRef({ point, onMove })
  const isFollowing = useRef(false)
  latest.current = { point, onMove }

  useEffect(() => {
    let isGone = false
    void import('leaflet').then(({ default: L }) => {
      if (isGone || !element.current) return
      const { latitude, longitude } = latest.current.point
      const drawn = L.map(element.current, {
        center: [latitude, longitude],
        zoom: ZOOM.first,
        minZoom: ZOOM.min,
        maxZoom: ZOOM.max,
        keyboardPanDelta: STEP,
        zoomControl: false,
        attributionControl: false,
        zoomAnimation: false,
        inertia: false,
        // The point stays under the cross, however one zooms.
        scrollWheelZoom: 'center',
        doubleClickZoom: 'center',
        touchZoom: 'center',
      })
      if (tiles) {
        const options = { maxNativeZoom: ZOOM.native, maxZoom: ZOOM.max, minZoom: ZOOM.min }
        L.tileLayer(tiles.template, options).addTo(drawn)
        if (tiles.attribution)
          L.control.attribution({ prefix: false }).addAttribution(tiles.attribution).addTo(drawn)
      } else {
        for (const town of towns) {
          const label = document.createElement('span')
          label.textContent = town.name
          const icon = L.divIcon({ className: 'point-map-town', html: label, iconSize: undefined })
          L.marker([town.latitude, town.longitude], { icon, interactive: false, keyboard: false }).addTo(
            drawn,
          )
        }
      }
      L.control.scale({ imperial: false }).addTo(drawn)
      // The map moves by itself too, a part of a pixel off, when it is resized or follows a typed figure.
      let isByHand = false
      element.current.addEventListener('keydown', ({ key }) => {
        if (key.startsWith('Arrow')) isByHand = true
      })
      drawn.on('dragstart', () => {
        isByHand = true
      })
      drawn.on('moveend', () => {
        const counts = isByHand && !isFollowing.current
        isByHand = false
        if (!counts) return
        const { lat, lng } = drawn.getCenter()
        latest.current.onMove({ latitude: Number(lat.toFixed(5)), longitude: Number(lng.toFixed(5)) })
      })
      map.current = drawn
    })
    return () => {
      isGone = true
      map.current?.remove()
      map.current = null
    }
  }, [tiles, towns])

  useEffect(() => {
    const center = map.current?.getCenter()
    const isThere =
      center &&
      center.lat.toFixed(5) === point.latitude.toFixed(5) &&
      center.lng.toFixed(5) === point.longitude.toFixed(5)
    if (!center || isThere) return
    // A move of the hand that is still under way ends here and counts no more.
    isFollowing.current = true
    map.current?.setView([point.latitude, point.longitude], undefined, { animate: false })
    isFollowing.current = false
  }, [point.latitude, point.longitude])

  return (
    <div className="point-map-frame">
      <div
        ref={element}
        className="point-map"
        role="application"
        aria-label={t('map')}
        aria-describedby="point-map-hint"
      />
      <span className="point-map-cross" aria-hidden="true" />
    </div>
  )
}
