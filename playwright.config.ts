import { defineConfig } from '@playwright/test'
import { systemChromium } from './scripts/lib/chromium.mjs'

/** The browser must ask nobody but the portal: the tests fail on any other host. */
const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/{e2e,a11y}/**/*.spec.ts',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/support/global-setup.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'line',
  use: {
    locale: 'uk-UA',
    timezoneId: 'Europe/Kyiv',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: systemChromium() ?? undefined,
      chromiumSandbox: process.getuid?.() !== 0,
      args: quiet,
    },
  },
})
