import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import compression from 'compression'
import next from 'next'
import { community } from '../lib/community'
import { applyDisplay, DISPLAY_COOKIE } from '../lib/display'
import { ConfigurationError, env, httpOrigin } from '../lib/env'
import { splitPath } from '../lib/i18n/locales'
import { isOpenInKiosk, KIOSK_COOKIE, kioskPage, parseKioskEpoch } from '../lib/kiosk'
import { log } from '../lib/log'
import { MigrationError, migrate } from '../lib/migrate'
import { storedSecret } from '../lib/secrets'
import { STAFF_PATH_HEADER } from '../lib/staff-path'
import { themeCss } from '../lib/theme'
import {
  isPreview,
  keepBriefly,
  keepPrivate,
  publicPolicy,
  setSecurityHeaders,
  staffPolicy,
  styleHash,
} from './headers'
import { acceptedEncoding, freshAnswer, HtmlAnswers } from './html-answers'
import { leanHtml } from './lean-html'
import {
  callerKey,
  clientAddress,
  isStaffPath,
  limitBody,
  loggedPath,
  readCookie,
  staffPath,
} from './request'
import { rewriteHtml } from './rewrite-html'
import { readStatusPages, type StatusPages, statusPage } from './status-pages'
import { warmUp } from './warm-up'

const BODY_LIMIT = 128 * 1024
/** Staff send whole guides and files of places. */
const STAFF_BODY_LIMIT = 4 * 1024 * 1024
const STOP_WITHIN_MS = 10_000
const dev = process.env.NODE_ENV === 'development'

async function start(): Promise<void> {
  // Hours of places are reckoned in the server's time: one without skipped hours. People see the community's time.
  process.env.TZ = 'UTC'
  const settings = env()
  process.env.AUTH_SECRET ||= storedSecret(settings.dataDir, 'auth')
  process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ||= storedSecret(settings.dataDir, 'server-actions')
  const applied = await migrate(settings.databaseUrl)
  if (applied.length > 0) log().info({ applied }, 'migrations applied')

  const app = next({ dev, hostname: settings.HOST, port: settings.PORT })
  await app.prepare()
  const handle = app.getRequestHandler()
  const compress = compression()
  const callerSecret = randomBytes(32)
  const styles = [styleHash(themeCss(community.theme))]
  const documentPolicy = publicPolicy(styles)
  const https = settings.publicUrl.startsWith('https:')

  const answers = new HtmlAnswers()
  let statusPages: StatusPages = new Map()
  const serve = (request: IncomingMessage, response: ServerResponse) => {
    const pathname = (request.url ?? '/').split('?')[0] ?? '/'
    const startedAt = performance.now()
    response.once('finish', () => {
      if (pathname.startsWith('/_next/') || pathname.startsWith('/assets/')) return
      const ms = Math.round(performance.now() - startedAt)
      log().info({ method: request.method, path: loggedPath(pathname), status: response.statusCode, ms })
    })
    const staff = isStaffPath(pathname)
    const limit = staff ? STAFF_BODY_LIMIT : BODY_LIMIT
    if (request.method !== 'GET' && request.method !== 'HEAD' && !limitBody(request, response, limit)) return
    request.headers['x-portal-caller'] = callerKey(
      clientAddress(request, settings.TRUSTED_PROXIES),
      callerSecret,
    )
    const epoch = parseKioskEpoch(readCookie(request, KIOSK_COOKIE))
    if (epoch && staff && !isOpenInKiosk(pathname)) {
      response.writeHead(303, { location: '/', 'cache-control': 'no-store' }).end()
      return
    }
    delete request.headers[STAFF_PATH_HEADER]
    if (staff) request.headers[STAFF_PATH_HEADER] = staffPath(request.url ?? '/')
    const nonce = staff ? randomBytes(16).toString('base64') : ''
    const framed = isPreview(pathname)
    const policy = staff ? staffPolicy(nonce, styles, framed) : documentPolicy
    setSecurityHeaders(response, { policy: dev ? null : policy, https, framed })
    if (staff) keepPrivate(response)
    delete request.headers['content-security-policy']
    delete request.headers['content-security-policy-report-only']
    if (staff && !dev) request.headers['content-security-policy'] = policy
    const display = readCookie(request, DISPLAY_COOKIE)
    const encodings = String(request.headers['accept-encoding'] ?? '')
    const lean = staff || dev ? (html: string) => html : leanHtml
    compress(request as never, response as never, () => {
      if (!dev) {
        rewriteHtml(response, (page) => {
          // Only now, for the framework sets the header anew: a cache in front must not give one reader's looks to all.
          response.appendHeader('vary', 'Cookie')
          if (!staff) keepBriefly(response)
          const instead = staff ? undefined : statusPage(statusPages, response.statusCode, pathname)
          const whole = instead === undefined ? page : Buffer.from(instead)
          const make = (html: string) => applyDisplay(instead === undefined ? lean(html) : html, display)
          if (staff) return freshAnswer(whole, acceptedEncoding(encodings), make)
          if (epoch) {
            // What one visitor saw, the next one must not find in the browser.
            response.setHeader('Cache-Control', 'private, no-store')
            const { locale } = splitPath(pathname)
            return freshAnswer(whole, acceptedEncoding(encodings), (html) =>
              kioskPage(make(html), epoch, locale),
            )
          }
          return answers.answer(whole, `${staff} ${display ?? ''}`, acceptedEncoding(encodings), make)
        })
      }
      void handle(request, response)
    })
  }

  const server = createServer(serve)
  server.requestTimeout = 30_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(settings.PORT, settings.HOST, resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : settings.PORT
  const origin = httpOrigin(settings.HOST, port)
  // The job that looks after links asks the portal here.
  process.env.PORTAL_ORIGIN = origin
  if (!dev) {
    statusPages = await readStatusPages(origin)
    void warmUp(origin)
  }
  process.stdout.write(`The portal is open at ${origin}\n`)
  process.send?.({ listening: port })

  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(0), STOP_WITHIN_MS).unref()
    // Jobs were begun by instrumentation.ts in this very process.
    const jobs = (globalThis as { portalStopJobs?: () => Promise<void> }).portalStopJobs?.()
    server.close(() => void Promise.allSettled([jobs, app.close()]).finally(() => process.exit(0)))
    server.closeIdleConnections()
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

function explain(error: unknown): string {
  if (error instanceof ConfigurationError) return `The configuration is not right. ${error.message}`
  if (error instanceof MigrationError) return error.message
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') return `The port ${env().PORT} is taken. Set PORT to another one.`
  return `The portal could not start: ${error instanceof Error ? error.message : String(error)}`
}

start().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`)
  process.exit(1)
})
