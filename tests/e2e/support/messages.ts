import { readFileSync } from 'node:fs'

type Messages = typeof import('../../../messages/uk.json')['default']

function read(locale: string): Messages {
  return JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8'))
}

/** What the portal says, so that tests follow a sentence that was put better. */
export const messages = { uk: read('uk'), en: read('en') }
