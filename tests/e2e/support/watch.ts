import type { BrowserContext } from '@playwright/test'

/**
 * Collects what a visitor must never get: errors in the console (breaches of the security policy come there too),
 * uncaught errors, and requests to any other host.
 * @param expected console errors that a test provokes, for example the 404 of a page that is not there
 */
export function watchContext(context: BrowserContext, host: string, expected: RegExp[] = []): string[] {
  const problems: string[] = []
  const isExpected = (text: string) => expected.some((pattern) => pattern.test(text))
  context.on('console', (message) => {
    if (message.type() !== 'error' || isExpected(message.text())) return
    problems.push(`console: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => problems.push(`uncaught: ${error.error().message}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    const isLocal = ['data:', 'blob:', 'about:'].includes(url.protocol)
    if (!isLocal && url.host !== host) problems.push(`another host: ${request.url()}`)
  })
  return problems
}
