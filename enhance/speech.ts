/** Reads the guide aloud with the device's own voice; nothing leaves the device. No voice of the language: no button. */
export function readAloud(): void {
  const button = document.querySelector<HTMLButtonElement>('button[data-listen]')
  const synth = window.speechSynthesis
  if (!button || !synth) return
  const language = document.documentElement.lang

  const offer = () => {
    const isSpoken = synth.getVoices().some((voice) => voice.lang.toLowerCase().startsWith(language))
    button.classList.toggle('is-waiting', !isSpoken)
  }
  offer()
  synth.addEventListener?.('voiceschanged', offer)

  const label = button.textContent
  const stop = () => {
    synth.cancel()
    button.textContent = label
  }
  button.addEventListener('click', () => {
    if (synth.speaking) return stop()
    button.textContent = button.dataset.stop ?? label
    const parts = [...document.querySelectorAll<HTMLElement>('[data-speak]')]
    parts.forEach((part, index) => {
      const speech = new SpeechSynthesisUtterance(part.innerText)
      speech.lang = language
      speech.rate = 0.9
      if (index === parts.length - 1) speech.onend = stop
      synth.speak(speech)
    })
  })
  addEventListener('pagehide', stop)
}
