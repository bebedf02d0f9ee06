import { keep, recall } from './storage'

const KEY = 'lessons'

/** Lessons done on this device, by «course/lesson». */
function done(): Set<string> {
  return new Set((recall(KEY) ?? '').split(',').filter(Boolean))
}

function remember(lesson: string, isDone: boolean): void {
  const all = done()
  if (isDone) all.add(lesson)
  else all.delete(lesson)
  keep(KEY, all.size > 0 ? [...all].join(',') : null)
}

/**
 * Lessons done are kept on the device: by answering the questions (`data-lesson-done`) or by a tick (`data-lesson-tick`).
 * Lists show it at `data-lesson`.
 */
export function rememberLessons(): void {
  const answered = document.querySelector<HTMLElement>('[data-lesson-done]')?.dataset.lessonDone
  if (answered) remember(answered, true)
  const all = done()
  for (const item of document.querySelectorAll<HTMLElement>('[data-lesson]')) {
    if (all.has(item.dataset.lesson ?? '')) item.classList.add('is-done')
  }
  const box = document.querySelector<HTMLInputElement>('input[data-lesson-tick]')
  const lesson = box?.dataset.lessonTick
  if (!box || !lesson) return
  box.checked = all.has(lesson)
  box.addEventListener('change', () => remember(lesson, box.checked))
}
