import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** `tag` names these very bytes, so a reader who has them already gets none. */
export type HtmlAnswer = { bytes: Buffer; encoding: 'br' | 'gzip' | null; tag: string }
type Encoding = HtmlAnswer['encoding']

const KEPT = 300
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

/** The better of the encodings a browser takes. Weights are left aside: no browser refuses one by weight. */
export function acceptedEncoding(header: string | undefined): Encoding {
  const accepted = (header ?? '').split(',').map((part) => part.trim().split(';')[0])
  if (accepted.includes('br')) return 'br'
  return accepted.includes('gzip') ? 'gzip' : null
}

function compress(html: string, encoding: Encoding): Buffer {
  const bytes = Buffer.from(html, 'utf8')
  if (encoding === 'br') return brotliCompressSync(bytes, BROTLI)
  return encoding === 'gzip' ? gzipSync(bytes) : bytes
}

/** A page that only one person may see: made for this answer and not remembered. */
export function freshAnswer(page: Buffer, encoding: Encoding, rewrite: (html: string) => string): HtmlAnswer {
  const tag = `W/"${createHash('sha1').update(page).digest('base64url')}"`
  return { bytes: compress(rewrite(page.toString('utf8')), encoding), encoding, tag }
}

/**
 * Rewrites and compresses pages, and remembers the last ones by what they were made of: a page that Next serves from
 * its cache is the same bytes each time, so its lean, compressed form is made once.
 */
export class HtmlAnswers {
  private readonly kept = new Map<string, HtmlAnswer>()

  /** @param variant everything besides the page itself that `rewrite` depends on. */
  answer(page: Buffer, variant: string, encoding: Encoding, rewrite: (html: string) => string): HtmlAnswer {
    const key = createHash('sha1').update(`${encoding} ${variant} `).update(page).digest('base64url')
    const known = this.kept.get(key)
    if (known) {
      this.kept.delete(key)
      this.kept.set(key, known)
      return known
    }
    const bytes = compress(rewrite(page.toString('utf8')), encoding)
    const made = { bytes, encoding, tag: `W/"${key}"` }
    this.kept.set(key, made)
    if (this.kept.size > KEPT) this.kept.delete(this.kept.keys().next().value ?? '')
    return made
  }
}
