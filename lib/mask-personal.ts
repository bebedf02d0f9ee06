/** Fields that hold a resident's own words, by the name of the field. */
const WORDS = new Set(['question', 'text', 'message', 'answer', 'body', 'subject', 'need', 'about'])
/** Fields that hold who a resident is. */
const NAMES = new Set([
  'residentName',
  'applicantName',
  'applicantAddress',
  'callerName',
  'fullName',
  'publicName',
])
const PHONES = new Set(['phone', 'phones', 'recipient', 'contact'])
const EMAILS = new Set(['email', 'emails'])

const EMAIL = /[^\s@<>"']+@[^\s@<>"']+\.[^\s@<>"']+/g
const PHONE = /\+?\d(?:[\s().-]*\d){8,14}/g
const TEXT_CAP = 2000

export function maskPhone(phone: string): string {
  return `…${phone.replace(/\D/g, '').slice(-2)}`
}

export function maskEmail(email: string): string {
  const [name = '', host = ''] = email.split('@')
  return `${[...name][0] ?? ''}…@${host}`
}

function maskText(name: string, text: string): string {
  if (WORDS.has(name)) return `(${[...text].length} characters)`
  if (NAMES.has(name)) return `${[...text][0] ?? ''}…`
  if (EMAILS.has(name) || (PHONES.has(name) && text.includes('@'))) return maskEmail(text)
  if (PHONES.has(name)) return maskPhone(text)
  const plain = text.replace(EMAIL, maskEmail)
  return plain.length > TEXT_CAP ? `${plain.slice(0, TEXT_CAP)}… (${plain.length} characters)` : plain
}

/** An instant or a day is no phone, though its digits look like one. */
const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?$/

/**
 * A record as the audit log may keep it: phones by their last two digits, e-mails by the first letter, residents' words
 * by their length. Works by the names of the fields and, in other texts, by what looks like a phone or an e-mail.
 * Dates become text; what JSON cannot hold is left out.
 */
export function maskPersonal(value: unknown, name = ''): unknown {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'bigint') return String(value)
  if (typeof value === 'string') {
    const masked = maskText(name, value)
    return MOMENT.test(masked) ? masked : masked.replace(PHONE, maskPhone)
  }
  if (Array.isArray(value)) return value.map((item) => maskPersonal(item, name) ?? null)
  if (typeof value !== 'object') return undefined
  const entries = Object.entries(value).map(([key, item]) => [key, maskPersonal(item, key)] as const)
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined))
}
