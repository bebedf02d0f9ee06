/** A guide, or one step of it, as people say it over the phone: «214», «214-3». */
export interface StepCode {
  guide: number
  step: number | null
}

const separator = String.raw`[\s\u00a0]*[-\u2010-\u2015\u2212\s\u00a0][\s\u00a0]*`
const spoken = new RegExp(String.raw`^([1-8]\d{2})(?:${separator}([1-9]\d?))?$`)

/** `214`, `214-3`. */
export function formatStepCode(guide: number, step: number | null = null): string {
  return step === null ? String(guide) : `${guide}-${step}`
}

/**
 * Reads a code as people type it: spaces around it or instead of the hyphen, any dash.
 * @returns null when it cannot be a code.
 */
export function parseStepCode(input: string): StepCode | null {
  const match = input.trim().match(spoken)
  if (!match) return null
  return { guide: Number(match[1]), step: match[2] === undefined ? null : Number(match[2]) }
}

/** Where a code leads, without a language: the guide, at the step if it has one. */
export function stepPath(slug: string, step: number | null): string {
  return step === null ? `/guides/${slug}` : `/guides/${slug}#step-${step}`
}
