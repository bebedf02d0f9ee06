import { describe, expect, it } from 'vitest'
import { insertText, mentionedStep, opening, stepAnswer } from './step-text'

const step = { guide: 214, number: 3, title: 'Відкрийте «Дію»', text: 'Натисніть знак застосунку.' }

describe('a step in an answer', () => {
  it('has its words and the short address in the language of the question', () => {
    expect(stepAnswer(step, 'uk', 'https://portal.test')).toBe(
      'Відкрийте «Дію»\nНатисніть знак застосунку.\nhttps://portal.test/g/214-3',
    )
    expect(stepAnswer({ ...step, text: '' }, 'en', 'https://portal.test')).toBe(
      'Відкрийте «Дію»\nhttps://portal.test/en/g/214-3',
    )
  })

  it('is short: whole sentences where they fit, whole words otherwise', () => {
    expect(opening('Перше речення. Друге речення. Третє.', 30)).toBe('Перше речення. Друге речення.')
    expect(opening('одне дуже довге речення без кінця', 14)).toBe('одне дуже…')
    expect(opening(' коротко \n й ясно ')).toBe('коротко й ясно')
  })

  it.each([
    ['', 0, 'КРОК\n', 5],
    ['Добрий день.', 12, 'Добрий день.\nКРОК\n', 18],
    ['Добрий день.\n', 13, 'Добрий день.\nКРОК\n', 18],
    ['До після', 2, 'До\nКРОК\n\nпісля', 9],
    ['До\nпісля', 2, 'До\nКРОК\nпісля', 8],
  ])('is put into %j at %i', (text, at, expected, cursor) => {
    expect(insertText(text, at, 'КРОК')).toEqual({ text: expected, cursor })
  })

  it('is found again by its address', () => {
    expect(mentionedStep(['ні', 'див. http://x/g/430 і http://x/en/g/214-3.'])).toBe('214-3')
    expect(mentionedStep(['http://x/g/430'])).toBe('430')
    expect(mentionedStep(['http://x/guides/430', ''])).toBeNull()
  })
})
