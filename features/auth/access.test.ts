import { expect, it } from 'vitest'
import { canAnywhere, canFor } from './access'
import type { Role } from './constants'

it.each([
  // roles, who leads the session, may see its people, may move it
  [['tutor'], 'me', true, true],
  [['tutor'], 'another', false, false],
  [['tutor'], null, false, false],
  [['tutor', 'editor'], 'another', false, true],
  [['tutor', 'operator'], 'another', true, false],
  [['operator'], null, true, false],
  [['editor'], 'me', false, true],
  [['admin'], 'another', true, true],
  [['analyst'], 'me', false, false],
] as const)('%o, of a session that %s leads', (roles, tutorId, sees, moves) => {
  const staff = { id: 'me', roles: [...roles] as Role[] }
  expect(canFor(staff, 'read:enrolment', { tutorId })).toBe(sees)
  expect(canFor(staff, 'update:session', { tutorId })).toBe(moves)
})

it('gives tutors no people of events, which nobody leads', () => {
  expect(canAnywhere(['tutor', 'editor'], 'read:enrolment')).toBe(false)
  expect(canAnywhere(['tutor', 'consultant'], 'read:enrolment')).toBe(true)
})
