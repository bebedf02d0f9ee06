import { keep, recall } from './storage'

/** «Done» at each step, kept on the device under the guide's number. */
export function tickSteps(): void {
  const list = document.querySelector<HTMLElement>('[data-guide]')
  if (!list) return
  const key = `steps-${list.dataset.guide}`
  const done = new Set((recall(key) ?? '').split(',').filter(Boolean))
  for (const box of list.querySelectorAll<HTMLInputElement>('input[data-step]')) {
    const step = box.dataset.step ?? ''
    const paint = () => box.closest('.step')?.classList.toggle('is-done', box.checked)
    box.checked = done.has(step)
    paint()
    box.addEventListener('change', () => {
      if (box.checked) done.add(step)
      else done.delete(step)
      keep(key, done.size > 0 ? [...done].join(',') : null)
      paint()
    })
  }
}
