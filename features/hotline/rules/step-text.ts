import { formatStepCode, parseStepCode } from '@/features/guides/rules/step-code'
import { href, type Locale } from '@/lib/i18n/locales'

const LONGEST = 420

/** The beginning of a text, cut after a sentence or at least after a word. */
export function opening(text: string, longest = LONGEST): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain.length <= longest) return plain
  const head = plain.slice(0, longest)
  const sentence = head.match(/^.*[.!?](?=\s)/s)?.[0]
  if (sentence && sentence.length > longest / 3) return sentence
  return `${head.replace(/\s+\S*$/, '')}…`
}

/** A step as it stands in an answer: its title, its words and the short address that opens it. */
export function stepAnswer(
  step: { guide: number; number: number; title: string; text: string },
  locale: Locale,
  publicUrl: string,
): string {
  const address = `${publicUrl}${href(locale, `/g/${formatStepCode(step.guide, step.number)}`)}`
  const rest = opening(step.text.startsWith(step.title) ? step.text.slice(step.title.length) : step.text)
  return [step.title, rest, address].filter(Boolean).join('\n')
}

/** Puts a text between what stands before and after the cursor, on lines of its own. */
export function insertText(text: string, at: number, inserted: string): { text: string; cursor: number } {
  const before = text.slice(0, at).replace(/[ \t]+$/, '')
  const after = text.slice(at).replace(/^[ \t]+/, '')
  const lead = before === '' || before.endsWith('\n') ? '' : '\n'
  const tail = after === '' || after.startsWith('\n') ? '\n' : '\n\n'
  const head = `${before}${lead}${inserted}${tail}`
  return { text: head + after.replace(/^\n/, ''), cursor: head.length }
}

/** The guide that an answer last pointed to, by its short address: «214-3»; null when there is none. */
export function mentionedStep(texts: readonly string[]): string | null {
  const found = texts.flatMap((text) => [...text.matchAll(/\/g\/(\d{3}(?:-\d{1,2})?)\b/g)])
  const code = parseStepCode(found.at(-1)?.[1] ?? '')
  return code && formatStepCode(code.guide, code.step)
}
