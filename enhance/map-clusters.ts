import L from 'leaflet'
import Supercluster from 'supercluster'
import type { MapItem } from './map-item'

/** Markers whose names would cover each other are gathered; with many places, near ones too. Distances in pixels. */
const MANY = 50
const GATHER = { few: 44, many: 80, maxZoom: 13 }

type Properties = { index: number }

/** Markers with names; near ones are gathered into one with their count. Redrawn when the view changes. */
export function clusterLayer(map: L.Map, items: MapItem[], texts: { clusterLabel: string }): void {
  const index = new Supercluster<Properties>({
    radius: (items.length > MANY ? GATHER.many : GATHER.few) * 2,
    maxZoom: GATHER.maxZoom,
  })
  index.load(
    spread(items).map(({ latitude, longitude }, position) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
      properties: { index: position },
    })),
  )
  const layer = L.layerGroup().addTo(map)

  const redraw = () => {
    const focused = document.activeElement?.getAttribute('data-item')
    layer.clearLayers()
    const bounds = map.getBounds().pad(0.3)
    const box: [number, number, number, number] = [
      bounds.getWest(),
      bounds.getSouth(),
      bounds.getEast(),
      bounds.getNorth(),
    ]
    const found = index.getClusters(box, Math.round(map.getZoom()))
    const order = (feature: (typeof found)[number]) =>
      'index' in feature.properties ? feature.properties.index : -1
    found.sort((a, b) => order(a) - order(b))
    for (const feature of found) {
      const [longitude = 0, latitude = 0] = feature.geometry.coordinates
      const position = L.latLng(latitude, longitude)
      if ('cluster' in feature.properties) {
        const { cluster_id: id, point_count: count } = feature.properties
        const label = texts.clusterLabel.replace('{count}', String(count))
        marker(position, label, 'map-cluster', String(count))
          .on('click', () => map.setView(position, Math.min(16, index.getClusterExpansionZoom(id))))
          .addTo(layer)
      } else {
        const item = items[feature.properties.index]
        if (item) placeMarker(position, item, feature.properties.index).addTo(layer)
      }
    }
    if (focused) map.getPane('markerPane')?.querySelector<HTMLElement>(`[data-item="${focused}"]`)?.focus()
  }
  map.on('moveend', redraw)
  redraw()
}

/** Places that share one rounded point stand side by side, not on top of each other. */
function spread(items: MapItem[]): { latitude: number; longitude: number }[] {
  const seen = new Map<string, number>()
  return items.map(({ latitude, longitude }) => {
    const key = `${latitude},${longitude}`
    const before = seen.get(key) ?? 0
    seen.set(key, before + 1)
    const angle = before * 2.4
    const distance = 0.006 * Math.sqrt(before)
    return {
      latitude: latitude + distance * Math.sin(angle),
      longitude: longitude + 1.5 * distance * Math.cos(angle),
    }
  })
}

function marker(position: L.LatLng, label: string, className: string, text: string): L.Marker {
  const content = document.createElement('span')
  content.textContent = text
  content.setAttribute('aria-label', label)
  content.setAttribute('role', 'img')
  return L.marker(position, {
    icon: L.divIcon({ className, html: content, iconSize: undefined }),
    title: label,
  })
}

function placeMarker(position: L.LatLng, item: MapItem, index: number): L.Marker {
  const content = document.createElement('span')
  content.textContent = item.name
  const made = L.marker(position, {
    icon: L.divIcon({ className: 'map-marker', html: content, iconSize: undefined }),
  })
  const popup = document.createElement('div')
  const link = document.createElement('a')
  link.href = item.href
  link.textContent = item.name
  const status = document.createElement('p')
  status.textContent = item.status
  popup.append(link, status)
  made.bindPopup(popup)
  made.on('add', () => made.getElement()?.setAttribute('data-item', String(index)))
  return made
}
