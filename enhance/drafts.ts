import { keep, recall } from './storage'

/** What was typed into a public form survives a reload on the device; it goes when the form is sent. */
export function keepDrafts(): void {
  for (const done of document.querySelectorAll<HTMLElement>('[data-draft-done]')) {
    keep(`draft-${done.dataset.draftDone}`, null)
  }
  for (const field of document.querySelectorAll<HTMLInputElement>('input[data-idempotency-key]')) {
    field.value ||= crypto.randomUUID?.() ?? String(Math.random()).slice(2)
  }
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-draft]')) {
    const key = `draft-${form.dataset.draft}`
    restore(form, recall(key))
    form.addEventListener('input', () => keep(key, JSON.stringify(snapshot(form))))
  }
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
const SKIPPED = new Set(['hidden', 'submit', 'file', 'password'])

function fields(form: HTMLFormElement): Field[] {
  const all = [...form.elements].filter((element) => 'name' in element && 'value' in element) as Field[]
  return all.filter((field) => field.name && field.name !== 'website' && !SKIPPED.has(field.type))
}

function isChoice(field: Field): field is HTMLInputElement {
  return field.type === 'radio' || field.type === 'checkbox'
}

function snapshot(form: HTMLFormElement): Record<string, string> {
  const draft: Record<string, string> = {}
  for (const field of fields(form)) {
    if (!isChoice(field)) draft[field.name] = field.value
    else if (field.checked) draft[field.name] = field.value
  }
  return draft
}

/** A page that came back with errors already holds newer values than the draft. */
function restore(form: HTMLFormElement, saved: string | null): void {
  if (!saved || form.querySelector('.error-summary')) return
  let draft: Record<string, string>
  try {
    draft = JSON.parse(saved)
  } catch {
    return
  }
  for (const field of fields(form)) {
    const value = draft[field.name]
    if (isChoice(field)) {
      if (value !== undefined) field.checked = field.value === value
    } else if (value !== undefined && !field.value) field.value = value
  }
}
