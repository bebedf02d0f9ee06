import { community } from '../../config/community'
import { mapOf, mappableNames, placesOf } from './support/map'
import { readerOf } from './support/readers'
import { expect, test, withoutJavaScript } from './support/test'

const uk = readerOf('uk')
const { t } = uk

test.describe('the map of places', () => {
  test('comes with its script and styles only when it is asked for', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto('/places')
    const { button, panel, markers, clusters } = mapOf(page)
    await expect(button).toHaveAttribute('aria-expanded', 'false')
    await expect(panel).toBeHidden()
    await expect(page.locator('.status-line').first()).toBeVisible()
    const isMap = (path: string) => /^\/assets\/map-/.test(path)
    expect(asked.filter(isMap)).toEqual([])

    await button.click()
    await expect(button).toHaveAttribute('aria-expanded', 'true')
    await expect(panel).toBeVisible()
    await expect(markers.or(clusters).first()).toBeVisible()
    expect(
      asked
        .filter(isMap)
        .map((path) => path.split('.').pop())
        .sort(),
    ).toEqual(['css', 'js'])
    expect(asked.filter((path) => path.startsWith('/tiles/'))).toEqual([])

    await button.click()
    await expect(button).toHaveAttribute('aria-expanded', 'false')
    await expect(panel).toBeHidden()
    await button.click()
    await expect(panel).toBeVisible()
    expect(asked.filter(isMap)).toHaveLength(2)
  })

  for (const address of ['/places', '/places?kind=library', '/en/places?need=learn']) {
    test(`has every place of the list, by name and in its order (${address})`, async ({ page }) => {
      await page.goto(address)
      const { button, markers, clusters } = mapOf(page, readerOf(address.startsWith('/en') ? 'en' : 'uk'))
      const listed = await mappableNames(page)
      await button.click()
      await expect(markers.or(clusters).first()).toBeVisible()
      expect(await placesOf(markers, clusters)).toBe(listed.length)
      const shown = await markers.allInnerTexts()
      expect(shown).toEqual(listed.filter((name) => shown.includes(name)))
    })
  }

  test('says how many places a marker stands for, and shows them when it is followed', async ({ page }) => {
    await page.goto('/places')
    const { button, markers, clusters, scale } = mapOf(page)
    const listed = await mappableNames(page)
    await button.click()
    await expect(clusters.first()).toBeVisible()
    for (const cluster of await clusters.all()) {
      const count = await cluster.innerText()
      expect(Number(count)).toBeGreaterThan(1)
      await expect(cluster).toHaveAccessibleName(new RegExp(`(?<!\\d)${count}(?!\\d)`))
    }
    const before = await scale.innerText()
    await clusters.first().focus()
    await page.keyboard.press('Enter')
    await expect(scale).not.toHaveText(before)
    const shown = await markers.allInnerTexts()
    expect(shown).toEqual(listed.filter((name) => shown.includes(name)))
  })

  test('is walked with the keyboard: Tab to a place, Enter for its link', async ({ page }) => {
    await page.goto('/places?kind=library')
    const { button, panel, markers } = mapOf(page)
    await button.focus()
    await page.keyboard.press('Enter')
    await expect(markers.first()).toBeVisible()
    const inFocus = page.locator(':focus')
    await expect(inFocus).toHaveClass(/map-(?:marker|cluster)/)
    while (!(await inFocus.getAttribute('class'))?.includes('map-marker')) await page.keyboard.press('Tab')
    const name = await inFocus.innerText()
    await page.keyboard.press('Enter')
    const link = panel.locator('.leaflet-popup').getByRole('link', { name })
    await expect(link).toBeVisible()
    await expect(panel.locator('.leaflet-popup')).toContainText(/\S/)
    await link.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  })

  test('keeps what it says of a place while it moves to make room for it', async ({ page }) => {
    await page.goto('/places?kind=library')
    const { button, panel, markers } = mapOf(page)
    await button.click()
    await expect(markers.first()).toBeVisible()
    for (const name of await markers.allInnerTexts()) {
      await markers.filter({ hasText: name }).focus()
      await page.keyboard.press('Enter')
      const link = panel.locator('.leaflet-popup').getByRole('link', { name, exact: true })
      await expect(link).toBeVisible()
      await expect(panel.locator('.leaflet-pan-anim')).toHaveCount(0)
      await expect(link).toBeInViewport()
      await link.focus()
      await page.keyboard.press('Escape')
      await expect(link).toBeHidden()
      await expect(markers.filter({ hasText: name })).toBeFocused()
    }
    await page.keyboard.press('Enter')
    await panel
      .locator('.leaflet-popup')
      .getByRole('button', { name: t('common.close') })
      .click()
    await expect(panel.locator('.leaflet-popup')).toHaveCount(0)
  })

  test('zooms by named buttons, keeping its places', async ({ page }) => {
    await page.goto('/places?kind=library')
    const { button, panel, markers, clusters, scale } = mapOf(page)
    await button.click()
    await expect(markers.or(clusters).first()).toBeVisible()
    const whole = await placesOf(markers, clusters)
    const before = await scale.innerText()
    await panel.getByRole('button', { name: t('places.zoomIn') }).click()
    await expect(scale).not.toHaveText(before)
    await panel.getByRole('button', { name: t('places.zoomOut') }).click()
    await expect(scale).toHaveText(before)
    await expect.poll(() => placesOf(markers, clusters)).toBe(whole)
  })

  test('names the settlements on a plain ground', async ({ page }) => {
    await page.goto('/places')
    const { button, panel, settlements, scale } = mapOf(page)
    await button.click()
    const names = [...community.settlements, ...community.demonstrationTowns].map((town) => town.uk)
    await expect(settlements).toHaveText(names)
    for (const settlement of await settlements.all()) await expect(settlement).toBeVisible()
    await expect(scale).toHaveText(/\d+ (?:км|м)$/)
    await expect(panel.locator('img')).toHaveCount(0)
  })

  test.describe('when its script does not come', () => {
    test.use({ expectedErrors: [/ERR_FAILED/] })

    test('says so, and comes with the next press', async ({ page }) => {
      await page.goto('/places')
      const { button, panel, markers, clusters } = mapOf(page)
      await page.route('**/assets/map-*.js', (route) => route.abort())
      await button.click()
      await expect(panel).toHaveText(t('places.mapFailed'))
      await page.unroute('**/assets/map-*.js')
      await button.click()
      await button.click()
      await expect(markers.or(clusters).first()).toBeVisible()
      await expect(panel.getByText(t('places.mapFailed'))).toHaveCount(0)
    })
  })

  test('stays below the bar of a phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto('/places')
    const { button, scale } = mapOf(page)
    await button.click()
    await expect(scale).toBeVisible()
    const tab = page
      .getByRole('navigation', { name: t('nav.tabs') })
      .getByRole('link')
      .first()
    await scale.evaluate(
      (line, bar) => {
        const middle = (box: DOMRect) => box.top + box.height / 2
        scrollBy(
          0,
          middle(line.getBoundingClientRect()) - middle(bar?.getBoundingClientRect() ?? new DOMRect()),
        )
      },
      await tab.elementHandle(),
    )
    const onTop = await scale.evaluate((line) => {
      const { left, top, width, height } = line.getBoundingClientRect()
      return document.elementFromPoint(left + width / 2, top + height / 2)?.closest('.tab-bar, #map-panel')
        ?.className
    })
    expect(onTop).toBe('tab-bar')
  })

  withoutJavaScript('the list says it all', () => {
    test('has neither a button nor an empty panel', async ({ page }) => {
      await page.goto('/places')
      const { button, panel } = mapOf(page)
      await expect(button).toBeHidden()
      await expect(page.getByRole('button', { name: t('places.distance') })).toBeHidden()
      await expect(panel).toBeHidden()
      await expect(page.locator('[data-place-list] > li').first()).toBeVisible()
    })
  })
})

test.describe('distances', () => {
  const poltava = community.demonstrationTowns.find((town) => town.en === 'Poltava')

  test.describe('for a reader who lets the page know', () => {
    test.use({ geolocation: poltava, permissions: ['geolocation'] })

    test('come only after asking, the nearest first', async ({ page }) => {
      await page.addInitScript(() => {
        const ask = navigator.geolocation.getCurrentPosition.bind(navigator.geolocation)
        Object.assign(window, { positionAsked: 0 })
        navigator.geolocation.getCurrentPosition = (...how) => {
          Reflect.set(window, 'positionAsked', Reflect.get(window, 'positionAsked') + 1)
          ask(...how)
        }
      })
      await page.goto('/places')
      const rows = page.locator('[data-place-list] > li')
      const slots = rows.locator('[data-distance-slot]')
      const before = await rows.getByRole('heading').allInnerTexts()
      const placed = await page.locator('[data-place-list] > [data-at]').count()
      await expect(slots.filter({ hasText: /\d/ })).toHaveCount(0)
      expect(await page.evaluate(() => Reflect.get(window, 'positionAsked'))).toBe(0)

      await page.getByRole('button', { name: t('places.distance') }).click()
      await expect(slots.filter({ hasText: /≈ [\d\s]+км/ })).toHaveCount(placed)
      expect(await page.evaluate(() => Reflect.get(window, 'positionAsked'))).toBe(1)
      const distances = (await slots.allInnerTexts())
        .slice(0, placed)
        .map((text) => Number(text.replace(/\D/g, '')))
      expect(distances).toEqual([...distances].sort((a, b) => a - b))
      expect(distances[0]).toBeLessThanOrEqual(5)
      const after = await rows.getByRole('heading').allInnerTexts()
      expect(after).not.toEqual(before)
      expect([...after].sort()).toEqual([...before].sort())

      const { button, markers, clusters } = mapOf(page)
      const listed = await mappableNames(page)
      await button.click()
      await expect(markers.or(clusters).first()).toBeVisible()
      const shown = await markers.allInnerTexts()
      expect(shown).toEqual(listed.filter((name) => shown.includes(name)))
    })
  })

  test('a refusal is told, and the list stays', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.geolocation.getCurrentPosition = (_found, failed) =>
        failed?.({ code: 1 } as GeolocationPositionError)
    })
    await page.goto('/places')
    const rows = page.locator('[data-place-list] > li').getByRole('heading')
    const before = await rows.allInnerTexts()
    await page.getByRole('button', { name: t('places.distance') }).click()
    await expect(page.getByRole('button', { name: t('places.distanceFailed') })).toBeEnabled()
    expect(await rows.allInnerTexts()).toEqual(before)
  })
})
