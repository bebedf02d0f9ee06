/** «Save for offline»: the service worker keeps this page on the device. */
export function offerOffline(): void {
  tellCopy()
  const button = document.querySelector<HTMLButtonElement>('button[data-offline]')
  if (!button) return
  button.hidden = !('serviceWorker' in navigator)
  button.addEventListener('click', async () => {
    button.disabled = true
    try {
      await navigator.serviceWorker.register('/sw.js')
      const registration = await navigator.serviceWorker.ready
      const channel = new MessageChannel()
      channel.port1.onmessage = (event) => {
        button.textContent = (event.data === 'saved' ? button.dataset.done : button.dataset.failed) ?? ''
        button.disabled = event.data === 'saved'
      }
      registration.active?.postMessage({ save: location.pathname }, [channel.port2])
    } catch {
      button.textContent = button.dataset.failed ?? ''
      button.disabled = false
    }
  })
}

/** A page that comes from the device says of which day it is. */
function tellCopy(): void {
  const saved = document.documentElement.dataset.saved
  const line = document.querySelector<HTMLElement>('[data-copy-of]')
  if (!saved || !line) return
  const day = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long' }).format(
    new Date(saved),
  )
  line.textContent = (line.dataset.copyOf ?? '').replace('{date}', day)
  line.hidden = false
}
