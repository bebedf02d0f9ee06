import { describe, expect, it } from 'vitest'
import { nextSort, parseSort, withQuery } from './table-query'

const fallback = { key: 'at', descending: true }

describe('the address of a table', () => {
  it.each([
    ['name', { key: 'name', descending: false }],
    ['-name', { key: 'name', descending: true }],
    ['secret', fallback],
    ['', fallback],
    [undefined, fallback],
    [['name', '-name'], fallback],
  ])('%j sorts by %j', (asked, sort) => {
    expect(parseSort(asked, ['name', 'at'], fallback)).toEqual(sort)
  })

  it('turns the order round at a second press', () => {
    expect(nextSort(undefined, 'name')).toBe('name')
    expect(nextSort({ key: 'name', descending: false }, 'name')).toBe('-name')
    expect(nextSort({ key: 'name', descending: true }, 'name')).toBe('name')
    expect(nextSort({ key: 'at', descending: false }, 'name')).toBe('name')
  })

  it('keeps what is not changed', () => {
    expect(withQuery('/admin/audit', { q: 'а б', sort: 'at', page: undefined }, { sort: '-at' })).toBe(
      '/admin/audit?q=%D0%B0+%D0%B1&sort=-at',
    )
    expect(withQuery('/admin/audit', { tag: ['a', 'b'] }, {})).toBe('/admin/audit?tag=a&tag=b')
    expect(withQuery('/admin/audit', { q: 'x' }, { q: '' })).toBe('/admin/audit')
  })
})
