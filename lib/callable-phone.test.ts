import { describe, expect, it } from 'vitest'
import { phoneProblem } from './callable-phone'

describe('phoneProblem', () => {
  it.each([
    ['050 123 45 67', null],
    ['+380 (50) 123-45-67', null],
    ['380501234567', null],
    ['0048 22 123 45 67', null],
    ['+49 1512 3456789', null],
    ['', 'phone-missing'],
    ['050 123 45 6', 'phone-too-short'],
    ['050', 'phone-too-short'],
    ['+380 50 123 45', 'phone-too-short'],
    ['050 123 45 67 8', 'phone-too-long'],
    ['1545', 'phone-service'],
    ['16-77', 'phone-service'],
    ['0 800 503 753', 'phone-service'],
    ['не маю', 'phone-invalid'],
    ['mail@example.com', 'phone-invalid'],
  ])('%j → %s', (typed, problem) => {
    expect(phoneProblem(typed)).toBe(problem)
  })
})
