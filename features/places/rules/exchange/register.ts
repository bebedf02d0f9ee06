import { parsePhone } from '@/lib/phone'
import type { FlatPlace } from './flat'
import { type CellAnswer, type ForeignColumn, type ForeignFormat, phonePatch, text, unread } from './format'
import { hoursFromText } from './hours-text'
import { joinList, splitList } from './list-cell'
import { readFlag } from './read-flat'
import { slugFrom } from './slug'

const flagged = (is: boolean) => (is ? 'true' : '')
const noFlag: CellAnswer = { warning: 'words-unknown' }

/** The list with a word in it or without, the others as they were. */
function withWord(list: string, word: string, is: boolean): string {
  const others = splitList(list)
  if (is === others.includes(word)) return list
  return joinList(is ? [...others, word] : others.filter((other) => other !== word))
}

/** One word of a list as a column of its own: true where it is there, nothing where it is not known to be. */
function oneOfList(name: string, column: 'access_modes' | 'accessibility', word: string): ForeignColumn {
  return {
    name,
    write: (place) => flagged(splitList(place[column]).includes(word)),
    read: (value, base) => {
      const is = readFlag(value)
      return is === undefined ? noFlag : { [column]: withWord(base[column], word, is) }
    },
  }
}

function readConsultation(value: string, base: FlatPlace): CellAnswer {
  const is = readFlag(value)
  if (is !== undefined) return { access_modes: withWord(base.access_modes, 'phone', is) }
  const numbers = value.split(/[;,|\n]/).map(parsePhone)
  const phones = numbers.filter((number) => number !== null)
  if (phones.length === 0 || phones.length < numbers.length) return { warning: 'phone-form' }
  return { ...phonePatch(phones, base), access_modes: withWord(base.access_modes, 'phone', true) }
}

/**
 * The state register of ЦНАП. It may say in `tel_consul` only that there is a consultation by phone, or give the phone.
 * Whether there is a registrar, self-service or an access «for disability» has no place of its own here and is not read.
 */
export const register: ForeignFormat = {
  key: 'code',
  required: ['code', 'name', 'address'],
  slugs: (key) => {
    const slug = slugFrom(key)
    return slug === '' ? [''] : [/^\d+$/.test(slug) ? `cnap-${slug}` : slug, slug]
  },
  fresh: { kind: 'cnap', where: 'ukraine', needs: 'documents' },
  columns: [
    unread('code', (place) => place.slug),
    text('name', 'name_uk'),
    text('address', 'address_uk'),
    {
      name: 'timetable',
      write: (place) => place.hours,
      read: (value) => {
        const hours = hoursFromText(value)
        return hours ? { hours } : { warning: 'hours-not-understood' }
      },
    },
    {
      name: 'tel_consul',
      write: (place) => flagged(splitList(place.access_modes).includes('phone')),
      read: readConsultation,
    },
    oneOfList('onl_consul', 'access_modes', 'online'),
    unread('e_registr'),
    {
      name: 'free_wifi',
      write: ({ internet }) => (internet === 'unknown' ? '' : internet === 'wifi' ? 'true' : 'false'),
      read: (value, { internet }) => {
        const is = readFlag(value)
        if (is === undefined) return noFlag
        if (is) return { internet: 'wifi' }
        return internet === 'mobile' ? {} : { internet: 'no' }
      },
    },
    unread('self_serv'),
    unread('disability', ({ accessibility }) =>
      flagged(
        splitList(accessibility).some((word) =>
          ['step-free-entrance', 'ramp', 'lift', 'accessible-toilet', 'tactile'].includes(word),
        ),
      ),
    ),
    oneOfList('pandus', 'accessibility', 'ramp'),
    oneOfList('dis_sanit', 'accessibility', 'accessible-toilet'),
    oneOfList('braille_mat', 'accessibility', 'tactile'),
    oneOfList('pram_place', 'accessibility', 'pram'),
    text('web', 'website'),
    unread('feedback_url'),
  ],
}
