import { expect, it } from 'vitest'
import { type Candidate, suggestMentors, type Wish } from './matching'

const wish: Wish = {
  themes: ['signature', 'money'],
  language: 'uk',
  ways: ['in-person'],
  settlement: 'Дніпро',
  wishedMentorId: null,
}
const fitting: Candidate = {
  id: 'm',
  publicName: 'М',
  themes: ['signature', 'money'],
  languages: ['uk'],
  ways: ['in-person', 'phone'],
  settlement: 'Дніпро',
  openRequests: 1,
}
const who = (id: string, changes: Partial<Candidate> = {}): Candidate => ({ ...fitting, id, ...changes })

it.each<[string, Partial<Wish>, Candidate[], string[]]>([
  ['more themes first', {}, [who('a', { themes: ['money'] }), who('b')], ['b', 'a']],
  ['then a way in common', {}, [who('a', { ways: ['online'] }), who('b')], ['b', 'a']],
  ['then the language', {}, [who('a', { languages: ['en'] }), who('b')], ['b', 'a']],
  ['then the settlement', {}, [who('a', { settlement: 'Львів' }), who('b', { openRequests: 9 })], ['b', 'a']],
  [
    'settlements in any case',
    {},
    [who('a', { settlement: 'Львів' }), who('b', { settlement: ' дніпро ' })],
    ['b', 'a'],
  ],
  [
    'no settlement where they talk by phone',
    { ways: ['in-person', 'phone'] },
    [who('a', { openRequests: 2 }), who('b', { settlement: 'Львів', openRequests: 0 })],
    ['b', 'a'],
  ],
  [
    'nobody near whoever did not say where',
    { settlement: null },
    [who('a', { settlement: null, openRequests: 2 }), who('b')],
    ['b', 'a'],
  ],
  [
    'the fewest open requests among equals',
    {},
    [who('a', { openRequests: 3 }), who('b', { openRequests: 0 })],
    ['b', 'a'],
  ],
  ['the same order every time', {}, [who('b'), who('a')], ['a', 'b']],
  [
    'a theme before the load',
    {},
    [who('a', { themes: [], openRequests: 0 }), who('b', { openRequests: 5 })],
    ['b', 'a'],
  ],
  [
    'whom the resident wished for before all',
    { wishedMentorId: 'a' },
    [who('b'), who('a', { themes: [] })],
    ['a', 'b'],
  ],
])('proposes %s', (_what, changes, candidates, order) => {
  expect(suggestMentors({ ...wish, ...changes }, candidates).map(({ id }) => id)).toEqual(order)
})

it('says what fits', () => {
  const [one] = suggestMentors(wish, [who('a', { themes: ['money', 'health'], languages: ['en'] })])
  expect(one).toMatchObject({
    wished: false,
    common: ['money'],
    fits: { way: true, language: false, settlement: true },
  })
})
