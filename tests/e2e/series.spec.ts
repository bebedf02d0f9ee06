import { readFileSync } from 'node:fs'
import { forEveryReader, open } from './support/readers'
import { expect, test, withAndWithoutJavaScript } from './support/test'
import { ask } from './support/wire'

const film = '/content/series/spot-scam-sms/uk.mp4'
const onDisk = readFileSync(`.${film}`)

forEveryReader('the series', ({ t, path, locale }) => {
  test('shows length, size and words, and fetches no film by itself', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await open(page, path('/series'))
    await expect(page.locator('.row-list > li')).toHaveCount(3)
    await page.locator(`a[href="${path('/series/spot-scam-sms')}"]`).click()
    await expect(page.getByText(t('series.length', { length: '0:58' }))).toBeVisible()
    const { length } = readFileSync(`content/series/spot-scam-sms/${locale}.mp4`)
    const size = Math.round(length / 100_000) / 10
    await expect(page.locator('.facts')).toContainText(t('series.size', { size }))
    await expect(page.locator('.transcript > li')).toHaveCount(8)
    await expect(page.locator('video')).toHaveAttribute('preload', 'none')
    await expect(page.locator('video track')).toHaveCount(2)
    await expect(page.getByText(t('series.silent'))).toBeVisible()
    expect(asked.filter((address) => /\.(mp4|webm|vtt)$/.test(address))).toEqual([])
  })

  test('leads to the state’s series only by a click', async ({ page }) => {
    await open(page, path('/series/diia-osvita'))
    await expect(page.getByText(t('series.leaves'))).toBeVisible()
    const link = page.locator('main a[href^="https:"]')
    await expect(link).toHaveCount(1)
    await expect(link).toHaveAttribute('href', 'https://osvita.diia.gov.ua')
    await expect(link).toHaveAttribute('rel', /noreferrer/)
    await expect(page.locator('main').locator('iframe, embed, object')).toHaveCount(0)
  })
})

test('a film plays, is as long as said, and can be sought in', async ({ page }) => {
  await page.goto('/series/spot-scam-sms')
  const answered = page.waitForResponse((response) => response.url().endsWith('.mp4'))
  const played = await page.locator('video').evaluate(async (video: HTMLVideoElement) => {
    video.muted = true
    await video.play()
    video.pause()
    const sought = new Promise((done) => video.addEventListener('seeked', done, { once: true }))
    video.currentTime = 40
    await sought
    return { seconds: Math.round(video.duration), at: Math.round(video.currentTime), wide: video.videoWidth }
  })
  expect(played).toEqual({ seconds: 58, at: 40, wide: 720 })
  expect((await answered).status()).toBe(206)
})

test('captions tell what is on the screen', async ({ page }) => {
  await page.goto('/series/spot-scam-sms')
  const cues = await page.locator('video').evaluate(async (video: HTMLVideoElement) => {
    const [first] = video.textTracks
    const element = video.querySelector('track')
    const loaded = new Promise((done) => element?.addEventListener('load', done, { once: true }))
    if (first) first.mode = 'showing'
    await loaded
    return first?.cues?.length
  })
  expect(cues).toBe(8)
})

test.describe('a file of the series', () => {
  const part = async (url: string, headers: Record<string, string>) => {
    const { status, headers: told, bytes } = await ask(url, film, { headers })
    return { status, bytes, range: told['content-range'], type: told['content-type'] }
  }

  test('comes whole or in parts', async ({ portal }) => {
    const size = onDisk.length
    const type = 'video/mp4'
    expect(await part(portal.url, {})).toEqual({ status: 200, bytes: size, range: undefined, type })
    const some = { status: 206, bytes: 100, range: `bytes 0-99/${size}`, type }
    expect(await part(portal.url, { range: 'bytes=0-99' })).toEqual(some)
    const last = { status: 206, bytes: 10, range: `bytes ${size - 10}-${size - 1}/${size}`, type }
    expect(await part(portal.url, { range: 'bytes=-10' })).toEqual(last)
    const beyond = await part(portal.url, { range: `bytes=${size}-` })
    expect(beyond).toMatchObject({ status: 416, range: `bytes */${size}` })
    expect(await part(portal.url, { range: 'bytes=9-1, 3-4' })).toMatchObject({ status: 200 })
  })

  test('is not sent again to who has it, and not asked for outside of its folder', async ({ portal }) => {
    const { headers } = await ask(portal.url, film)
    expect(headers['cache-control']).toMatch(/max-age=\d+.*no-transform/)
    expect(headers['content-encoding']).toBeUndefined()
    const etag = String(headers.etag)
    expect((await ask(portal.url, film, { headers: { 'if-none-match': etag } })).status).toBe(304)
    const head = await ask(portal.url, film, { method: 'HEAD' })
    expect([head.status, head.headers['accept-ranges'], head.bytes]).toEqual([200, 'bytes', 0])
    for (const path of [
      '/content/series/spot-scam-sms/episode.yaml',
      '/content/series/spot-scam-sms/..%2f..%2ftrainers%2fsigning.yaml',
      '/content/series/..%2ftrainers/signing.yaml',
      '/content/series/%2e%2e/uk.mp4',
      '/content/series/spot-scam-sms/uk.mp4%00',
      '/content/series/nothing/uk.mp4',
    ])
      expect([path, (await ask(portal.url, path)).status]).toEqual([path, 404])
  })
})

withAndWithoutJavaScript('the way to practice', () => {
  test('leads from the film to the trainer', async ({ page }) => {
    await page.goto('/series/spot-scam-sms')
    await page.locator('main a[href="/trainers/phishing-sms"]').click()
    await expect(page.locator('.scene').first()).toBeVisible()
  })
})
