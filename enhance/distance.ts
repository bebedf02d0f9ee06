/** Distances to places, only after the visitor asks. The position never leaves the device. */
export function offerDistance(): void {
  const button = document.querySelector<HTMLButtonElement>('button[data-distance]')
  const list = document.querySelector<HTMLElement>('[data-place-list]')
  if (!button || !list) return
  button.hidden = !('geolocation' in navigator)
  button.addEventListener('click', () => {
    button.disabled = true
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        sortByDistance(list, coords.latitude, coords.longitude, document.documentElement.lang)
        button.hidden = true
      },
      () => {
        button.disabled = false
        button.textContent = button.dataset.failed ?? button.textContent
      },
      { maximumAge: 600_000, timeout: 15_000 },
    )
  })
}

function sortByDistance(list: HTMLElement, latitude: number, longitude: number, language: string): void {
  const format = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'kilometer',
    maximumFractionDigits: 0,
  })
  const items = [...list.children] as HTMLElement[]
  const measured = items.map((item) => {
    const [lat, lon] = (item.dataset.at ?? '').split(',').map(Number)
    const known = lat !== undefined && lon !== undefined && !Number.isNaN(lat) && !Number.isNaN(lon)
    return { item, km: known ? kilometres(latitude, longitude, lat, lon) : Number.POSITIVE_INFINITY }
  })
  measured.sort((a, b) => a.km - b.km)
  for (const { item, km } of measured) {
    const slot = item.querySelector<HTMLElement>('[data-distance-slot]')
    if (slot && Number.isFinite(km)) slot.textContent = `≈ ${format.format(Math.max(1, km))}`
    list.append(item)
  }
}

/** Haversine on a sphere of 6,371 km. */
function kilometres(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const rad = Math.PI / 180
  const a =
    Math.sin(((lat2 - lat1) * rad) / 2) ** 2 +
    Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2
  return 12742 * Math.asin(Math.sqrt(a))
}
