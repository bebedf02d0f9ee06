/** The map is a panel that is opened by a button; its script and styles come only then. */
export function loadMapOnDemand(): void {
  const button = document.querySelector<HTMLButtonElement>('button[data-map]')
  const panel = document.getElementById('map-panel')
  if (!button || !panel) return
  button.addEventListener('click', () => {
    const open = panel.hidden
    panel.hidden = !open
    button.setAttribute('aria-expanded', String(open))
    if (!open || panel.dataset.loaded) return
    panel.dataset.loaded = 'true'
    const styles = document.createElement('link')
    styles.rel = 'stylesheet'
    styles.href = button.dataset.mapStyles ?? ''
    const script = document.createElement('script')
    script.src = button.dataset.map ?? ''
    // Without the network the panel says so, and the next press tries again.
    script.onerror = () => {
      delete panel.dataset.loaded
      styles.remove()
      script.remove()
      panel.textContent = button.dataset.failed ?? ''
    }
    panel.textContent = ''
    document.head.append(styles, script)
  })
}
