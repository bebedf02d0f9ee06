import { describe, expect, it } from 'vitest'
import type { PublicMentor } from '../types'
import { filterPath, isEmptyFilter, listMentors, parseMentorFilter, settlementsOf } from './filter'

const mentor = (publicName: string, changes: Partial<PublicMentor> = {}): PublicMentor => ({
  id: publicName,
  kind: 'mentor',
  publicName,
  about: null,
  themes: ['start'],
  languages: ['uk'],
  ways: ['phone'],
  settlement: null,
  demo: false,
  ...changes,
})
const all = [
  mentor('Яна', { themes: ['start', 'money'], settlement: 'Дніпро' }),
  mentor('Приклад', { demo: true }),
  mentor('Євген', { ways: ['in-person'], settlement: 'Львів' }),
  mentor('Інна', { languages: ['uk', 'en'] }),
]

describe('the list of mentors', () => {
  it.each([
    [{}, ['Євген', 'Інна', 'Яна', 'Приклад']],
    [{ theme: 'money' }, ['Яна']],
    [{ way: 'phone' }, ['Інна', 'Яна', 'Приклад']],
    [{ language: 'en' }, ['Інна']],
    [{ settlement: 'Львів' }, ['Євген']],
    [{ settlement: 'Львів', way: 'phone' }, []],
    [{ theme: 'cooking', way: ['phone'], language: 'ru' }, ['Євген', 'Інна', 'Яна', 'Приклад']],
  ])('asked with %o', (query, names) => {
    const found = listMentors(all, parseMentorFilter(query))
    expect(found.map(({ publicName }) => publicName)).toEqual(names)
  })

  it('is an address, and says when nothing is asked', () => {
    const filter = parseMentorFilter({ theme: 'money', settlement: ' Дніпро ' })
    expect(filterPath(filter)).toBe(
      `/community?${new URLSearchParams({ theme: 'money', settlement: 'Дніпро' })}`,
    )
    expect(isEmptyFilter(filter)).toBe(false)
    expect(filterPath(parseMentorFilter({}))).toBe('/community')
    expect(isEmptyFilter(parseMentorFilter({ settlement: ' ' }))).toBe(true)
  })

  it('knows the settlements there is somebody from', () => {
    expect(settlementsOf(all)).toEqual(['Дніпро', 'Львів'])
  })
})
