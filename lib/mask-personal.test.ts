import { describe, expect, it } from 'vitest'
import { maskPersonal } from './mask-personal'

describe('a record in the audit log', () => {
  it.each([
    [{ phone: '+380501234567' }, { phone: '…67' }],
    [{ phones: ['+380 50 123 45 67'] }, { phones: ['…67'] }],
    [{ email: 'olena@example.org' }, { email: 'o…@example.org' }],
    [{ recipient: 'olena@example.org' }, { recipient: 'o…@example.org' }],
    [{ question: 'Як отримати?' }, { question: '(12 characters)' }],
    [{ messages: [{ text: 'Привіт' }] }, { messages: [{ text: '(6 characters)' }] }],
    [{ applicantName: 'Олена Іваненко' }, { applicantName: 'О…' }],
    [{ title: 'Дзвоніть 050 123-45-67 Олені' }, { title: 'Дзвоніть …67 Олені' }],
    [{ title: 'Пишіть olena@example.org' }, { title: 'Пишіть o…@example.org' }],
    [
      { state: 'closed', version: 3, urgent: true, to: null },
      { state: 'closed', version: 3, urgent: true, to: null },
    ],
    [{ at: new Date('2026-11-23T10:00:00Z') }, { at: '2026-11-23T10:00:00.000Z' }],
    [{ day: '2026-11-23' }, { day: '2026-11-23' }],
    [{ point: [48.5277, 37.7075] }, { point: [48.5277, 37.7075] }],
    [{ gone: undefined, kept: [undefined, 1] }, { kept: [null, 1] }],
  ])('%j is %j', (given, kept) => {
    expect(maskPersonal(given)).toEqual(kept)
  })

  it('is cut where it is long', () => {
    expect(maskPersonal({ source: 'а'.repeat(5000) })).toEqual({
      source: `${'а'.repeat(2000)}… (5000 characters)`,
    })
  })
})
