export type FieldTexts = { label: string; hint?: string; error?: string }

/** The ids of a field's hint and error, as assistive technology reads them after its label. */
export function describedBy(id: string, { hint, error }: FieldTexts): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
}
