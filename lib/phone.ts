import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

const SHORT = /^\d{3,5}$/
const TOLL_FREE = /^0800\d{6}$/
/** Spaces, brackets and every dash; also the invisible marks that come along when a number is copied. */
const BETWEEN_DIGITS = /[\s().\p{Pd}\p{Cf}\u2212]/gu
/** Lines that the caller pays extra for. */
const PAID = /^\+380900/
/** Short numbers that their owners write in pairs: health service. */
const IN_PAIRS = ['1677']

/**
 * A phone as people write it → as the portal stores it: E.164 for ordinary numbers (Ukrainian by default, any country
 * with +), the bare digits for short numbers (1545, 16-77) and 0 800 lines.
 * @returns null when it cannot be a phone.
 */
export function parsePhone(input: string): string | null {
  const compact = input.replace(BETWEEN_DIGITS, '')
  if (SHORT.test(compact) || TOLL_FREE.test(compact)) return compact
  const withPlus = /^380\d{9}$/.test(compact) ? `+${compact}` : compact.replace(/^00/, '+')
  if (!/^\+?\d{9,15}$/.test(withPlus)) return null
  const parsed = parsePhoneNumberFromString(withPlus, 'UA')
  return parsed?.isPossible() ? parsed.number.replace(/^\+380(?=800\d{6}$)/, '0') : null
}

/** A number that can be called back: an ordinary one of full length, not a short, toll-free or paid line. */
export function parsePersonalPhone(input: string): string | null {
  const phone = parsePhone(input)
  if (!phone?.startsWith('+') || PAID.test(phone)) return null
  return phone.startsWith('+380') && !/^\+380[1-9]\d{8}$/.test(phone) ? null : phone
}

/** A stored phone for people: `+380 50 187 82 07`, `0 800 505 170`, `16-77`. */
export function formatPhone(phone: string): string {
  const ukrainian = phone.match(/^\+380(\d{2})(\d{3})(\d{2})(\d{2})$/)
  if (ukrainian) return `+380 ${ukrainian.slice(1).join(' ')}`
  if (TOLL_FREE.test(phone)) return phone.replace(/^0(800)(\d{3})(\d{3})$/, '0 $1 $2 $3')
  if (IN_PAIRS.includes(phone)) return phone.replace(/^\d\d/, '$&-')
  if (phone.startsWith('+')) return parsePhoneNumberFromString(phone)?.formatInternational() ?? phone
  return phone
}
