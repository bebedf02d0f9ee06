import './kiosk.css'

/** After so long without a touch the visitor is asked, and then wiped. WCAG 2.2.1 wants at least 20 s to answer. */
const WARN_AFTER_MS = 65_000
const WIPE_AFTER_MS = 90_000

const root = document.documentElement
const form = document.querySelector<HTMLFormElement>('.kiosk-bar form')
const texts = form?.dataset ?? {}
const epoch = root.dataset.kiosk

let dialog: HTMLDialogElement | undefined
let timers: number[] = []

function say(text: string, label: string): void {
  dialog?.remove()
  dialog = document.createElement('dialog')
  dialog.className = 'kiosk-dialog'
  const words = document.createElement('p')
  words.textContent = text
  words.id = 'kiosk-words'
  dialog.setAttribute('aria-labelledby', words.id)
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button'
  button.textContent = label
  button.addEventListener('click', () => dialog?.close())
  dialog.append(words, button)
  document.body.append(dialog)
  dialog.showModal()
}

/** What pages kept in this browser; what it refuses to give up is not there or is not ours. */
async function forgetEverything(): Promise<void> {
  const steps = [
    () => localStorage.clear(),
    () => sessionStorage.clear(),
    async () => {
      for (const registration of await navigator.serviceWorker.getRegistrations())
        await registration.unregister()
    },
    async () => {
      for (const name of await caches.keys()) await caches.delete(name)
    },
  ]
  for (const step of steps) {
    try {
      await step()
    } catch {
      // Not there.
    }
  }
}

/** The server forgets the cookies and begins a new epoch. Nobody waits longer than a second for the browser. */
async function wipe(): Promise<void> {
  for (const timer of timers) clearTimeout(timer)
  root.classList.remove('kiosk-ready')
  for (const other of document.forms) if (other !== form) other.reset()
  await Promise.race([forgetEverything(), new Promise((resolve) => setTimeout(resolve, 1000))])
  form?.submit()
}

function waitForTouch(): void {
  for (const timer of timers) clearTimeout(timer)
  const warn = () => say(texts.warn ?? '', texts.stay ?? '')
  timers = [window.setTimeout(warn, WARN_AFTER_MS), window.setTimeout(wipe, WIPE_AFTER_MS)]
}

/** Other sites stay closed here: nobody would wipe them. Their address is shown instead. */
function stayInside(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  if (!(link instanceof HTMLAnchorElement)) return
  if (link.origin === location.origin) {
    link.removeAttribute('target')
    return
  }
  event.preventDefault()
  const address = decodeURI(link.href).replace(/^(?:https?:\/\/|tel:|mailto:)/, '')
  say(`${texts.outside ?? ''} ${address}`, texts.close ?? '')
}

function begin(): void {
  const known = (history.state as { kiosk?: string } | null)?.kiosk
  if (known !== undefined && known !== epoch) {
    location.replace(texts.home ?? '/')
    return
  }
  history.replaceState({ kiosk: epoch }, '')
  root.classList.add('kiosk-ready')
  form?.addEventListener('submit', (event) => {
    event.preventDefault()
    void wipe()
  })
  document.addEventListener('click', stayInside, true)
  for (const kind of ['pointerdown', 'keydown', 'wheel', 'touchstart', 'input'])
    document.addEventListener(kind, waitForTouch, { capture: true, passive: true })
  window.addEventListener('pagehide', () => root.classList.remove('kiosk-ready'))
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload()
  })
  waitForTouch()
}

begin()
