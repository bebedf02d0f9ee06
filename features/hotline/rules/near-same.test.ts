import { describe, expect, it } from 'vitest'
import { isNearlySame, likeness, wordStems } from './near-same'

const same = (one: string, other: string) => isNearlySame(wordStems(one), wordStems(other))

describe('nearly the same question', () => {
  it.each([
    ['Як отримати довідку ВПО?', 'Як отримати довідку ВПО', true],
    ['Як отримати довідку ВПО?', 'Підкажіть, як отримати довідки ВПО', true],
    ['Не приходить субсидія за листопад', 'Субсидія за листопад не приходить!', true],
    ['Як отримати довідку ВПО?', 'Як оформити субсидію на газ?', false],
    ['Як отримати довідку ВПО?', 'Де поновити електронний підпис', false],
    ['Допоможіть', 'Допоможіть', false],
    ['', '', false],
  ])('%j and %j: %s', (one, other, expected) => {
    expect(same(one, other)).toBe(expected)
    expect(same(other, one)).toBe(expected)
  })

  it('is measured from 0 to 1', () => {
    expect(likeness(wordStems('один два три'), wordStems('один два три'))).toBe(1)
    expect(likeness(wordStems('один два три'), wordStems('чотири п’ять'))).toBe(0)
    expect(likeness(new Set(), new Set())).toBe(0)
  })
})
