import type { Locator, Page } from '@playwright/test'
import { type Reader, readerOf } from './readers'

/** The parts of the page of places that concern the map. */
export function mapOf(page: Page, { t }: Reader = readerOf('uk')) {
  const panel = page.locator('#map-panel')
  return {
    button: page.getByRole('button', { name: t('places.map') }),
    panel,
    /** Places with a name of their own, and those gathered into one marker with their count. */
    markers: panel.locator('.map-marker'),
    clusters: panel.locator('.map-cluster'),
    settlements: panel.locator('.map-settlement'),
    scale: panel.locator('.leaflet-control-scale-line'),
  }
}

/** Names of the list's places that the map can show, in the list's order. */
export function mappableNames(page: Page): Promise<string[]> {
  return page.locator('[data-place-list] > [data-at] h3').allInnerTexts()
}

/** How many places a set of markers stands for. */
export async function placesOf(markers: Locator, clusters: Locator): Promise<number> {
  const counts = await clusters.allInnerTexts()
  return (await markers.count()) + counts.reduce((sum, count) => sum + Number(count), 0)
}
