import { describe, expect, it } from 'vitest'
import type { GuideText } from '@/features/guides/types'
import { stepChoices } from './step-choices'

const guide = (number: number, title: string, steps: string[]): GuideText => ({
  number,
  slug: `guide-${number}`,
  title,
  summary: '',
  keywords: [],
  category: 'start',
  body: '',
  steps: steps.map((text, index) => ({ number: index + 1, title: text, text: `Зробіть це: ${text}.` })),
})
const guides = [
  guide(214, 'Електронний підпис', ['Відкрийте застосунок', 'Натисніть «Підпис»', 'Запишіть пароль']),
  guide(430, 'Субсидія', ['Зберіть документи', 'Подайте заяву']),
]
const asked = { query: '', code: null, locale: 'uk', publicUrl: 'https://portal.test' } as const
const codes = (change: Partial<Parameters<typeof stepChoices>[1]>) =>
  stepChoices(guides, { ...asked, ...change }).map(({ code }) => code)

describe('steps for an answer', () => {
  it('come in the order of the guides that were found', () => {
    expect(codes({})).toEqual(['214-1', '214-2', '214-3', '430-1', '430-2'])
  })

  it('come first when they have the words', () => {
    expect(codes({ query: 'забув паролі' })[0]).toBe('214-3')
    expect(codes({ query: 'як подати заяву' })[0]).toBe('430-2')
  })

  it('come first by their code', () => {
    expect(codes({ query: '430-2', code: { guide: 430, step: 2 } })[0]).toBe('430-2')
    expect(codes({ query: '430', code: { guide: 430, step: null } })).toContain('430-1')
  })

  it('have their words and short address', () => {
    expect(stepChoices(guides, { ...asked, locale: 'en' })[3]).toEqual({
      code: '430-1',
      guide: 'Субсидія',
      title: 'Зберіть документи',
      text: 'Зберіть документи\nЗробіть це: Зберіть документи.\nhttps://portal.test/en/g/430-1',
    })
  })

  it('are never too many to choose from', () => {
    const many = Array.from({ length: 9 }, (_, index) =>
      guide(500 + index, 'Інструкція', ['один', 'два', 'три']),
    )
    expect(stepChoices(many, asked)).toHaveLength(12)
  })
})
