export type Layout = 'uk' | 'ru'

const QWERTY = "qwertyuiop[]asdfghjkl;'zxcvbnm,./`\\"
const CYRILLIC: Readonly<Record<Layout, string>> = {
  uk: "йцукенгшщзхїфівапролджєячсмитьбю.'ґ",
  ru: 'йцукенгшщзхъфывапролджэячсмитьбю.ё\\',
}
const SHIFTED_QWERTY = 'QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?~|'
const SHIFTED_CYRILLIC: Readonly<Record<Layout, string>> = {
  uk: 'ЙЦУКЕНГШЩЗХЇФІВАПРОЛДЖЄЯЧСМИТЬБЮ,ʼҐ',
  ru: 'ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,Ё/',
}

function table(from: string, to: string): Map<string, string> {
  const targets = [...to]
  return new Map([...from].map((key, at) => [key, targets[at] ?? key]))
}

const toCyrillicTables = {
  uk: table(QWERTY + SHIFTED_QWERTY, CYRILLIC.uk + SHIFTED_CYRILLIC.uk),
  ru: table(QWERTY + SHIFTED_QWERTY, CYRILLIC.ru + SHIFTED_CYRILLIC.ru),
}
const toLatinTables = {
  uk: table(CYRILLIC.uk + SHIFTED_CYRILLIC.uk, QWERTY + SHIFTED_QWERTY),
  ru: table(CYRILLIC.ru + SHIFTED_CYRILLIC.ru, QWERTY + SHIFTED_QWERTY),
}

const replace = (text: string, keys: Map<string, string>) =>
  [...text].map((key) => keys.get(key) ?? key).join('')

/** What the same keys would have given with a Cyrillic layout switched on: «gtycsz» → «пенсія». */
export function toCyrillicLayout(text: string, layout: Layout): string {
  return replace(text, toCyrillicTables[layout])
}

/** What the same keys would have given with the English layout switched on: «вшшф» → “diia”. */
export function toLatinLayout(text: string, layout: Layout): string {
  return replace(text, toLatinTables[layout])
}
