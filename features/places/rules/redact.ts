/** Shorter texts are left alone: they would hit ordinary words. */
const MIN_LENGTH = 4

/** A coordinate as people write it into texts and links, cut to three decimals so that longer ones are found too. */
function writtenCoordinate(value: number): string[] {
  const [whole = '', decimals = ''] = String(value).split('.')
  return decimals.length >= 3 ? [`${whole}.${decimals.slice(0, 3)}`] : []
}

/**
 * What must not be read anywhere in a view: an address and coordinates that were taken out of their own fields.
 * A text that is told anyway, for example an address that is only the settlement's name, is no secret.
 */
export function secretsOf(
  hidden: { texts: (string | null | undefined)[]; numbers: number[] },
  told: (string | null | undefined)[],
): string[] {
  const texts = hidden.texts.map((text) => text?.trim() ?? '').filter((text) => text.length >= MIN_LENGTH)
  const secret = texts.filter(
    (text) => !told.some((open) => open?.toLowerCase().includes(text.toLowerCase())),
  )
  return [...secret, ...hidden.numbers.flatMap(writtenCoordinate)]
}

/** The ways people may read a page's address: as it is, with `%D0%B4` undone, and with plus signs as spaces. */
function readings(address: string): string[] {
  try {
    return [address, decodeURIComponent(address), decodeURIComponent(address.replaceAll('+', ' '))]
  } catch {
    return [address]
  }
}

type Secret = { lower: string; text: string }

function holds(text: string, secrets: Secret[]): boolean {
  const lower = text.toLowerCase()
  return secrets.some((secret) => lower.includes(secret.lower))
}

function cutOut(text: string, secrets: Secret[]): string {
  const escaped = secrets.map((secret) => secret.text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
  return escaped.reduce((rest, secret) => rest.replace(new RegExp(secret, 'giu'), '…'), text)
}

/** A text that tells a secret is cut there; the address of a page is dropped whole, for half of one leads nowhere. */
function redactText(text: string, secrets: Secret[]): string {
  const isAddress = /^[a-z]+:\/\//i.test(text)
  if (isAddress) return readings(text).some((reading) => holds(reading, secrets)) ? '' : text
  return holds(text, secrets) ? cutOut(text, secrets) : text
}

function redactAny(value: unknown, secrets: Secret[]): unknown {
  if (typeof value === 'string') return redactText(value, secrets)
  if (Array.isArray(value)) return value.map((item) => redactAny(item, secrets))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redactAny(item, secrets)]))
}

/** Takes secrets out of every text of a value, in whatever case they are written. */
export function redact<Value>(value: Value, secrets: string[]): Value {
  if (secrets.length === 0) return value
  const sought = secrets.map((text) => ({ text, lower: text.toLowerCase() }))
  return redactAny(value, sought) as Value
}
