// Makes the portal's own silent episodes anew from content/series: video, poster and captions in both languages.
// Usage: node scripts/series.mjs [slug …]. The files it writes are kept in the repository.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { parse } from 'yaml'
import { systemChromium } from './lib/chromium.mjs'
import { mp4 } from './lib/mp4.mjs'
import { recordEpisode } from './lib/series-drawing.mjs'
import { webm } from './lib/webm.mjs'

const FOLDER = 'content/series'
const FONTS = 'node_modules/@fontsource-variable/manrope/files'
const size = { width: 720, height: 900, frameMs: 200 }
const origin = 'https://localhost'

const inLocale = (value, locale) => {
  if (Array.isArray(value)) return value.map((item) => inLocale(item, locale))
  if (typeof value !== 'object' || value === null) return value
  if ('uk' in value && 'en' in value) return value[locale]
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, inLocale(inside, locale)]))
}

const clock = (seconds) =>
  `00:${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}.000`

function captions(transcript, seconds) {
  const cues = transcript.map(({ at, text }, index) => {
    const end = transcript[index + 1]?.at ?? seconds
    return `${index + 1}\n${clock(at)} --> ${clock(end)}\n${text}\n`
  })
  return `WEBVTT\n\n${cues.join('\n')}`
}

async function openStudio(browser) {
  const page = await browser.newPage()
  const faces = [
    ['cyrillic', 'U+0400-052F, U+2116'],
    ['latin', 'U+0000-00FF, U+2000-206F'],
  ]
  const styles = faces.map(
    ([name, range]) =>
      `@font-face{font-family:Manrope;font-weight:200 800;src:url(/${name}.woff2);unicode-range:${range}}`,
  )
  await page.route('**/*', (route) => {
    const name = /\/(\w+)\.woff2$/.exec(route.request().url())?.[1]
    return name
      ? route.fulfill({ path: join(FONTS, `manrope-${name}-wght-normal.woff2`) })
      : route.fulfill({ contentType: 'text/html', body: `<style>${styles.join('')}</style>` })
  })
  await page.goto(origin)
  await page.evaluate(async () => {
    for (const weight of [550, 650, 700])
      await Promise.all(['Їжак', 'Text'].map((text) => document.fonts.load(`${weight} 20px Manrope`, text)))
  })
  return page
}

async function make(page, slug, locale) {
  const folder = join(FOLDER, slug)
  const read = (name) => inLocale(parse(readFileSync(join(folder, name), 'utf8')), locale)
  const { seconds, transcript } = read('episode.yaml')
  const episode = { ...size, seconds, transcript, drawing: read('drawing.yaml') }
  const write = (ending, content) => writeFileSync(join(folder, `${locale}.${ending}`), content)
  for (const codec of ['vp9', 'avc']) {
    const recorded = await page.evaluate(recordEpisode, { ...episode, codec })
    const data = (text) => Buffer.from(text, 'base64')
    const frames = recorded.frames.map((frame) => ({ ...frame, data: data(frame.data) }))
    const video = { ...size, ms: seconds * 1000, frames }
    if (codec === 'vp9') write('webm', webm(video))
    else write('mp4', mp4({ ...video, avcC: data(recorded.avcC) }))
    write('webp', data(recorded.poster))
  }
  write('vtt', captions(transcript, seconds))
}

const wanted = process.argv.slice(2)
const drawn = readdirSync(FOLDER).filter((slug) => existsSync(join(FOLDER, slug, 'drawing.yaml')))
const browser = await chromium.launch({
  executablePath: systemChromium() ?? undefined,
  chromiumSandbox: process.getuid?.() !== 0,
})
const studio = await openStudio(browser)
for (const slug of wanted.length > 0 ? wanted : drawn) {
  for (const locale of ['uk', 'en']) await make(studio, slug, locale)
  console.log(slug)
}
await browser.close()
