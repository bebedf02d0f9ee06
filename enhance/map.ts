import L from 'leaflet'
import 'leaflet/dist/leaflet.css'
import './map.css'
import { clusterLayer } from './map-clusters'
import type { MapItem } from './map-item'

type Settlement = { name: string; latitude: number; longitude: number }

const panel = document.getElementById('map-panel')
if (panel) draw(panel)

function draw(element: HTMLElement): void {
  const items = readItems()
  const map = L.map(element, { zoomControl: false, attributionControl: false, minZoom: 4, maxZoom: 16 })
  L.control.zoom({ zoomInTitle: element.dataset.zoomIn, zoomOutTitle: element.dataset.zoomOut }).addTo(map)
  L.control.scale({ imperial: false }).addTo(map)
  // Leaflet knows its units in Latin letters only; this runs after it has written them.
  map.on('load move', () => nameUnits(element))
  if (element.dataset.tiles) {
    L.tileLayer(element.dataset.tiles, { maxZoom: 16, minZoom: 4 }).addTo(map)
    L.control.attribution({ prefix: false }).addAttribution(attribution(element.dataset)).addTo(map)
  } else {
    nameSettlements(map, JSON.parse(element.dataset.settlements ?? '[]'))
  }
  const points = items.map((item) => L.latLng(item.latitude, item.longitude))
  map.fitBounds(
    L.latLngBounds(points.length > 0 ? points : JSON.parse(element.dataset.bounds ?? '[]')).pad(0.15),
    {
      maxZoom: 12,
    },
  )
  clusterLayer(map, items, { clusterLabel: element.dataset.clusterLabel ?? '{count}' })
  // Leaflet closes a popup with Escape only while the map itself has the focus, and names its cross in English.
  element.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') map.closePopup()
  })
  map.on('popupopen', ({ popup }) => {
    const cross = popup.getElement()?.querySelector('.leaflet-popup-close-button')
    cross?.setAttribute('aria-label', element.dataset.close ?? '')
  })
  element.querySelector<HTMLElement>('.map-marker, .map-cluster')?.focus({ preventScroll: true })
}

function nameUnits(element: HTMLElement): void {
  const line = element.querySelector('.leaflet-control-scale-line')
  const { kilometres = 'km', metres = 'm' } = element.dataset
  if (!line?.textContent) return
  line.textContent = line.textContent.replace(
    / (km|m)$/,
    (_, unit) => ` ${unit === 'km' ? kilometres : metres}`,
  )
}

/** Whose the basemap is, as a link where its terms ask for one. Leaflet takes HTML, so it is made of elements. */
function attribution({ attribution: text = '', attributionUrl }: DOMStringMap): string {
  const named = document.createElement(attributionUrl ? 'a' : 'span')
  named.textContent = text
  if (attributionUrl) named.setAttribute('href', attributionUrl)
  return named.outerHTML
}

function readItems(): MapItem[] {
  const rows = document.querySelectorAll<HTMLElement>('[data-place-list] > [data-at]')
  return [...rows].flatMap((row) => {
    const [latitude, longitude] = (row.dataset.at ?? '').split(',').map(Number)
    const link = row.querySelector<HTMLAnchorElement>('a[href]')
    if (!link || !Number.isFinite(latitude) || !Number.isFinite(longitude)) return []
    const status = row.querySelector('.status-line')?.textContent ?? ''
    return [
      {
        name: link.textContent ?? '',
        href: link.href,
        status,
        latitude: latitude ?? 0,
        longitude: longitude ?? 0,
      },
    ]
  })
}

/** Without a basemap the ground is plain: names of settlements and the scale tell where things are. */
function nameSettlements(map: L.Map, settlements: Settlement[]): void {
  for (const { name, latitude, longitude } of settlements) {
    const label = document.createElement('span')
    label.textContent = name
    const icon = L.divIcon({ className: 'map-settlement', html: label, iconSize: undefined })
    L.marker([latitude, longitude], { icon, interactive: false, keyboard: false, zIndexOffset: -1000 }).addTo(
      map,
    )
  }
}
