import { expect, type Page } from '@playwright/test'
import { overflow, smallTargets, spreadOut, unfold, violations } from '../../a11y/support/measures'
import { readerOf } from './readers'

const { t } = readerOf('uk')

/** What must not be read anywhere while exact places are hidden. */
export const secret = {
  street: 'вул. Перевірна, 77',
  streetEn: '77 Perevirna Street',
  postalCode: '49077',
  latitude: '48.45678',
  longitude: '35.03456',
}

/** Opens a staff page and waits until its scripts have taken it over. */
export async function openStaff(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.waitForLoadState('networkidle').catch(() => {})
}

/** Nothing that axe finds, nothing wider than the page, nothing too small for a finger; on a phone and on a desktop. */
export async function expectInOrder(page: Page): Promise<void> {
  await unfold(page)
  for (const width of [390, 1280]) {
    await spreadOut(page, width)
    expect(await violations(page)).toEqual([])
    expect((await overflow(page)).out).toEqual([])
    expect(await smallTargets(page)).toEqual([])
  }
}

/** A field of the form of a place by the name of its column. */
export function column(page: Page, name: string) {
  return page.locator(`[name="${name}"]`)
}

/** Fills what every place needs, with an address that can be looked for. */
export async function fillPlace(page: Page, slug: string, name: string): Promise<void> {
  await column(page, 'slug').fill(slug)
  await column(page, 'kind').selectOption('hub')
  await column(page, 'name_uk').fill(name)
  await column(page, 'name_en').fill(`${slug} in English`)
  await column(page, 'summary_uk').fill('Допомагає з довідками')
  await column(page, 'summary_en').fill('Helps with certificates')
  await column(page, 'detail_uk').fill(`Заходьте: ${secret.street}, з двору.`)
  await column(page, 'detail_en').fill(`Come in: ${secret.streetEn}, from the yard.`)
  await column(page, 'address_uk').fill(secret.street)
  await column(page, 'address_en').fill(secret.streetEn)
  await column(page, 'settlement_uk').fill('Дніпро')
  await column(page, 'settlement_en').fill('Dnipro')
  await column(page, 'postal_code').fill(secret.postalCode)
  await column(page, 'visibility').selectOption('public')
  await column(page, 'precision').selectOption('exact')
  await column(page, 'status').selectOption('open')
  await page.locator('[name="where[]"][value="ukraine"]').check()
  await page.locator('[name="needs[]"][value="idp"]').check()
  await column(page, 'source_uk').fill('Від хабу')
  await column(page, 'source_en').fill('From the hub')
}

/** Sends the form of a place. */
export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: t('staff.places.form.save'), exact: true }).click()
}

/** What a visitor gets at an address, as the wire has it. */
export async function wire(origin: string, path: string): Promise<string> {
  const response = await fetch(`${origin}${path}`, { headers: { 'x-forwarded-for': '2001:db8::1' } })
  return `${response.status} ${await response.text()}`
}

/** Every output that tells of places, in both languages. */
export function outputsOf(slug: string): string[] {
  const pages = ['', `/places`, `/places?where=ukraine&need=idp`, `/places/${slug}`, `/search?q=${slug}`]
  const files = ['json', 'geojson', 'csv'].map((type) => `/api/open-data/places.${type}`)
  const rest = [
    '/sitemap.xml',
    '/feeds/guides.atom',
    `/api/search?q=${slug}&locale=uk`,
    `/api/search?q=${slug}&locale=en`,
  ]
  return pages.flatMap((path) => [path || '/', `/en${path}`]).concat(files, rest)
}
