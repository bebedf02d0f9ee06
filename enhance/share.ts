/** Buttons that print, copy an address or hand the page to Viber, SMS and others through the device's own sheet. */
export function shareAndCopy(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.addEventListener('click', () => void copy(button, button.dataset.copy ?? ''))
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
    button.addEventListener('click', () => window.print())
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-share]')) {
    button.addEventListener('click', () => {
      const url = button.dataset.share ?? location.href
      if (navigator.share) navigator.share({ title: document.title, url }).catch(() => {})
      else void copy(button, url)
    })
  }
}

async function copy(button: HTMLButtonElement, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    return
  }
  const label = button.textContent
  button.textContent = button.dataset.done ?? label
  setTimeout(() => {
    button.textContent = label
  }, 2500)
}
