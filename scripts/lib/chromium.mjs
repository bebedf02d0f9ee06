// The browser of the end-to-end tests: the system's Chromium, else Playwright's own, else Debian's from its packages.
import { accessSync, constants, existsSync } from 'node:fs'
import { run, Stop, tail } from './run.mjs'

/** The shell has no windows to draw, so the tests take two thirds of the processor time in it. */
const SYSTEM = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
]

/** Path of the system's Chromium or Chrome; null where there is none. */
export function systemChromium() {
  const folders = (process.env.PATH ?? '').split(':').concat('/usr/bin')
  for (const name of SYSTEM) {
    for (const folder of folders) {
      try {
        accessSync(`${folder}/${name}`, constants.X_OK)
        return `${folder}/${name}`
      } catch {}
    }
  }
  return null
}

async function playwrightHasOne() {
  const { chromium } = await import('@playwright/test')
  return existsSync(chromium.executablePath())
}

/** Makes sure that a browser is there. */
export async function ensureChromium() {
  if (systemChromium() || (await playwrightHasOne())) return
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) {
    throw new Stop('The browser tests need Chromium. Install it, or run `npx playwright install chromium`.')
  }
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium-headless-shell']]) {
    const done = await run('apt-get', args, { ...process.env, DEBIAN_FRONTEND: 'noninteractive' })
    if (done.code !== 0) throw new Stop('Chromium could not be installed with apt-get.', tail(done.output))
  }
}
