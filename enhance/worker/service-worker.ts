/**
 * Keeps the pages that a person saved. Network first, so that a saved page never hides a newer one; the copy is served
 * only when the network is away. Personal pages (/r/…), forms and interfaces are never kept.
 */
declare const self: ServiceWorkerGlobalScope

export type {}

const PAGES = 'saved-pages'
const FILES = 'saved-files'
const OFFLINE = ['/offline', '/en/offline']
const GONE = [404, 410]

self.addEventListener('install', (event) => {
  event.waitUntil(
    Promise.all(OFFLINE.map((path) => savePage(path)))
      .catch(() => {})
      .then(() => self.skipWaiting()),
  )
})
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('message', (event) => {
  const path = event.data?.save
  if (typeof path !== 'string' || isPrivate(path) || tellsPlaces(path)) return
  event.waitUntil(
    savePage(path).then(
      () => event.ports[0]?.postMessage('saved'),
      () => event.ports[0]?.postMessage('failed'),
    ),
  )
})

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url)
  if (event.request.method !== 'GET' || url.origin !== location.origin) return
  if (event.request.mode === 'navigate') event.respondWith(page(event.request, url.pathname))
  else if (isPrivate(url.pathname)) return
  else if (/^\/(_next\/static|assets|icons)\//.test(url.pathname)) event.respondWith(file(event.request))
})

function isPrivate(path: string): boolean {
  return /^\/(en\/)?(r|api|desk|admin)(\/|$)/.test(path)
}

/** Pages that say where somebody helps are never kept: a copy on a device could not be hidden any more. */
function tellsPlaces(path: string): boolean {
  return /^\/(en\/?)?$|^\/(en\/)?places(\/|$)/.test(path)
}

/** A page and the files it names, whole or not at all. */
async function savePage(path: string): Promise<void> {
  const response = await fetch(path, { cache: 'reload' })
  if (!response.ok) throw new Error('not saved')
  const html = await response.clone().text()
  const names = [...html.matchAll(/(?:href|src)="(\/(?:_next\/static|assets|icons)\/[^"]+)"/g)].map(
    (match) => match[1] ?? '',
  )
  const files = await caches.open(FILES)
  await files.addAll([...new Set(names)])
  for (const style of names.filter((name) => name.endsWith('.css'))) {
    const css = await (await files.match(style))?.text()
    const fonts = [...(css ?? '').matchAll(/url\(["']?([^"')]+\.woff2)/g)].map(
      (match) => new URL(match[1] ?? '', new URL(style, location.href)).pathname,
    )
    await files.addAll([...new Set(fonts)])
  }
  const savedOn = new Date().toISOString().slice(0, 10)
  const kept = new Response(html.replace('<html', `<html data-saved="${savedOn}"`), {
    headers: response.headers,
  })
  await (await caches.open(PAGES)).put(path, kept)
}

async function page(request: Request, path: string): Promise<Response> {
  try {
    const response = await fetch(request)
    if (isPrivate(path)) return response
    const pages = await caches.open(PAGES)
    if (response.ok && (await pages.match(path))) await savePage(path).catch(() => {})
    else if (GONE.includes(response.status)) await pages.delete(path)
    return response
  } catch {
    const pages = await caches.open(PAGES)
    const fallback = path.startsWith('/en') ? '/en/offline' : '/offline'
    return (await pages.match(path)) ?? (await pages.match(fallback)) ?? Response.error()
  }
}

async function file(request: Request): Promise<Response> {
  const kept = await caches.match(request)
  return kept ?? fetch(request)
}
