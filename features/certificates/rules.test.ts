import { expect, it } from 'vitest'
import { toKind, visibleName } from './rules'

const NOW = new Date('2026-11-23T10:00:00Z')
const OPEN = new Date('2026-11-23T10:00:01Z')

it.each([
  ['closed', { name: 'Олена', nameOpenUntil: null, revokedAt: null }, null],
  ['open', { name: 'Олена', nameOpenUntil: OPEN, revokedAt: null }, { text: 'Олена', openUntil: OPEN }],
  ['its days are over', { name: 'Олена', nameOpenUntil: NOW, revokedAt: null }, null],
  ['taken back', { name: 'Олена', nameOpenUntil: OPEN, revokedAt: NOW }, null],
  ['no name', { name: null, nameOpenUntil: OPEN, revokedAt: null }, null],
])('shows a name only while its holder lets it: %s', (_title, row, seen) => {
  expect(visibleName(row, NOW)).toEqual(seen)
})

it('takes a kind it does not know for the humbler one', () => {
  expect(['session', 'self', 'golden'].map(toKind)).toEqual(['session', 'self', 'self'])
})
