import type { Community } from '@/config/schema'
import type { ContentProblem } from '@/lib/content-problem'

type Pattern = { find: RegExp; code: string; message: string }

const nameMessage =
  'the name of the community stands in config/community.ts; write <Community case="…" /> or other words'
const phoneMessage =
  'this phone stands in config/community.ts; write <Phone of="cnap"> or <Phone of="hotline">'
const siteMessage = 'the site of the community stands in config/community.ts'

/**
 * Texts serve any community: its name in any case, its phones and its site must come from the configuration.
 * @param file named in the problems; front matter is text too.
 */
export function findHardCoded(text: string, community: Community, file?: string): ContentProblem[] {
  const patterns = patternsOf(community)
  return text.split('\n').flatMap((source, index) =>
    patterns.flatMap(({ find, code, message }) =>
      [...source.matchAll(find)].map((found) => ({
        file,
        line: index + 1,
        column: found.index + 1,
        code,
        message: `«${found[0]}»: ${message}`,
      })),
    ),
  )
}

function patternsOf(community: Community): Pattern[] {
  const names = new Set(community.settlements.flatMap(({ uk, en }) => [uk, en]))
  const phones = new Set([community.hotline.phone, community.cnap.phone])
  const host = new URL(community.site).host.replace(/^www\./, '')
  return [
    ...[...names].map((name) => ({ find: namePattern(name), code: 'hard-coded-name', message: nameMessage })),
    ...[...phones].map((phone) => ({
      find: phonePattern(phone),
      code: 'hard-coded-phone',
      message: phoneMessage,
    })),
    { find: new RegExp(literally(host), 'gi'), code: 'hard-coded-site', message: siteMessage },
  ]
}

/**
 * A settlement's name → a pattern for it in any case and for words made from it: endings and the consonant that
 * changes before them (Костянтинівка, -ці, -ський) are free. A short stem must begin with a capital letter, and a very
 * short one is not used unless another word stands beside it, or the town of Суми would forbid sums.
 */
function namePattern(name: string): RegExp {
  const parts = name.split(/[\s-]+/)
  const stems = parts.map((part) => stemOf(part, parts.length > 1 ? 2 : 4))
  const short = Math.max(...stems.map(({ length }) => length)) < 6
  const words = stems.map((stem) => String.raw`${literally(stem)}[\p{L}’'ʼ]*`)
  return new RegExp(String.raw`(?<!\p{L})${words.join(String.raw`[\s-]+`)}`, short ? 'gu' : 'giu')
}

function stemOf(word: string, least: number): string {
  const open = word.replace(/[аеиіїоуяюєйьyaeiou]+$/iu, '')
  // Харків → Харкова: the vowel of a closed last syllable changes too.
  const stem = open === word ? word.replace(/[іїeo]\p{L}$/iu, '') : open.replace(/[кгхkhg]$/iu, '')
  return stem.length >= least ? stem : word
}

/** The last nine digits of a phone (all of a short one), however they are grouped. */
function phonePattern(phone: string): RegExp {
  const digits = [...phone.replace(/\D/g, '').slice(-9)].join(String.raw`[\s()\u00a0.\-–—]*`)
  return new RegExp(String.raw`(?<!\d)(?:(?:\+?38[\s(]*)?0[\s]*)?${digits}(?!\d)`, 'g')
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
