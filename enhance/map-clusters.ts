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

  const places = new Map<number, L.Marker>()
  let drawn = ''

  const redraw = () => {
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
    // The map also moves to make room for a popup: what has not changed stays, with its popup and its focus.
    const names = found
      .map(({ id, properties }) => ('index' in properties ? properties.index : `${id} in one`))
      .join()
    if (names === drawn) return
    drawn = names
    const focused = document.activeElement?.getAttribute('data-item')
    const opened = [...places].find(([, place]) => place.isPopupOpen())?.[0]
    layer.clearLayers()
    places.clear()
    for (const feature of found) {
      const [longitude = 0, latitude = 0] = feature.geometry.coordinates
      const position = L.latLng(latitude, longitude)
      if ('cluster' in feature.properties) {
        const { cluster_id: id, point_count: count } = feature.properties
        const label = texts.clusterLabel.replace('{count}', String(count))
        marker(position, label, 'map-cluster', String(count))
          .on('click', () => enter(position, id))
          .on('keypress', ({ originalEvent: { key } }: L.LeafletKeyboardEvent) => {
            if (key === 'Enter') enter(position, id)
          })
          .addTo(layer)
      } else {
        const item = items[feature.properties.index]
        if (!item) continue
        const place = placeMarker(position, item, feature.properties.index).addTo(layer)
        places.set(feature.properties.index, place)
      }
    }
    if (opened !== undefined) places.get(opened)?.openPopup()
    if (focused) map.getPane('markerPane')?.querySelector<HTMLElement>(`[data-item="${focused}"]`)?.focus()
  }
  /** Shows what a gathered marker holds; the keyboard goes on at the first of it. */
  const enter = (position: L.LatLng, id: number) => {
    map.once('moveend', () => {
      const near = layer.getLayers().filter((one): one is L.Marker => one instanceof L.Marker)
      near
        .find((one) => map.getBounds().contains(one.getLatLng()))
        ?.getElement()
        ?.focus()
    })
    map.setView(position, Math.min(16, index.getClusterExpansionZoom(id)))
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
  made.on('popupclose', () => {
    if (popup.contains(document.activeElement)) made.getElement()?.focus()
  })
  made.on('add', () => made.getElement()?.setAttribute('data-item', String(index)))
  return made
}
