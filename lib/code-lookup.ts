import 'server-only'
import { caller } from './caller'
import { parseCode, randomCode } from './codes'
import { takeToken } from './rate-limit'
import { steadyTime } from './steady-time'

/** Enough for a person who reads, prints and reloads; far too little for guessing among 10¹¹ codes. */
const LOOKUPS = { count: 60, windowMs: 10 * 60_000 }

type Openers = Record<string, (code: string) => Promise<unknown>>
type Opened<By extends Openers> = {
  [Kind in keyof By]: { status: 'found'; kind: Kind; value: NonNullable<Awaited<ReturnType<By[Kind]>>> }
}[keyof By]

/**
 * What a typed code opens: every opener is asked with the stored form of the code. A known, an unknown and a malformed
 * code take the same time, so an answer's delay tells nothing; each look-up counts towards the asker's limit.
 */
export async function lookUpCode<By extends Openers>(
  typed: string,
  openers: By,
): Promise<Opened<By> | { status: 'unknown' } | { status: 'limit' }> {
  if (!takeToken('code', await caller(), LOOKUPS)) return { status: 'limit' }
  return steadyTime(async () => {
    const code = parseCode(typed)
    const asked = Object.entries(openers)
    const values = await Promise.all(asked.map(([, open]) => open(code ?? randomCode())))
    const at = code ? values.findIndex((value) => value !== null) : -1
    const kind = asked[at]?.[0]
    return kind === undefined
      ? { status: 'unknown' }
      : ({ status: 'found', kind, value: values[at] } as Opened<By>)
  })
}
