import { describe, expect, it } from 'vitest'
import { passwordProblem } from './password'

const own = ['Олена Іваненко', 'olena.ivanenko@example.org', 'Kostiantynivka']

describe('a new password', () => {
  it.each([
    '123456789012',
    '111111111111',
    'qwertyuiop12',
    'qwerty123456',
    'йцукенгшщзхї',
    '1q2w3e4r5t6y',
    'qazwsxedcrfv',
    'password1234',
    'Password123!',
    'P@ssw0rd2026',
    'PasswordPassword',
    'iloveyou1234',
    'Welcome2026!',
    'admin1234567',
    'administrator',
    'summer2026!!',
    'Слава Україні',
    'слава-україна',
    'костянтинівка1',
    'Kostiantynivka1',
    'gfhjkmgfhjkm',
    'пароль123456',
    'olena.ivanenko',
    'Олена Іваненко',
    'olena2026olena',
    'abcabcabcabc',
    'zxcvbnmasdfgh',
    'qwe123qwe123',
    'letmein letmein',
    'dragon monkey 1',
    'changeme2026',
    'abcdefghijkl',
  ])('%s is one of those that everybody has', (password) => {
    expect(passwordProblem(password, own)).toBe('password-common')
  })

  it.each([
    'шафа їде повз молоко',
    'gumovyi-chovnyk-na-dakhu',
    'vX9#kR2mTq7w',
    'тиха лампа 73 коло моста',
    'correct horse battery staple',
    'мій кіт краде ковбасу',
  ])('%s will do', (password) => {
    expect(passwordProblem(password, own)).toBeNull()
  })

  it.each([
    ['', 'password-missing'],
    ['vX9#kR2mTq7', 'password-too-short'],
    ['їжак їжак ї', 'password-too-short'],
    ['я'.repeat(129), 'password-too-long'],
  ])('%j is refused: %s', (password, problem) => {
    expect(passwordProblem(password, own)).toBe(problem)
  })
})
