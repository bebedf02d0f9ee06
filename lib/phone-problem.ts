import { parsePersonalPhone, parsePhone } from './phone'

/** Each has a sentence in messages under errors.fields. */
export type PhoneProblem =
  | 'phone-missing'
  | 'phone-too-short'
  | 'phone-too-long'
  | 'phone-service'
  | 'phone-invalid'

const UKRAINIAN = /^\+380/

/** A phone that can be called back, as E.164. A Ukrainian one has all its digits: nobody answers a number with a gap. */
export function callablePhone(input: string): string | null {
  const phone = parsePersonalPhone(input)
  return phone && (!UKRAINIAN.test(phone) || /^\+380[1-9]\d{8}$/.test(phone)) ? phone : null
}

/** Why a phone cannot be called back; null when it can. */
export function phoneProblem(input: string): PhoneProblem | null {
  const compact = input.replace(/[^\p{L}\d+]/gu, '')
  if (compact === '') return 'phone-missing'
  if (callablePhone(input)) return null
  const service = parsePhone(input)
  if (service && /^(0800|[1-9])/.test(service)) return 'phone-service'
  const isUkrainian = /^\+?\d+$/.test(compact) && (!compact.startsWith('+') || UKRAINIAN.test(compact))
  if (!isUkrainian) return 'phone-invalid'
  const needed = /^\+?380/.test(compact) ? 12 : 10
  const digits = compact.replace('+', '').length
  if (digits === needed) return 'phone-invalid'
  return digits < needed ? 'phone-too-short' : 'phone-too-long'
}
