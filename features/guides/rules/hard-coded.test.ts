import { describe, expect, it } from 'vitest'
import { community } from '@/lib/community'
import { findHardCoded } from './hard-coded'

const town = (uk: string, en: string) => ({
  ...community,
  settlements: [{ uk, en, latitude: 50, longitude: 30 }],
  hotline: { ...community.hotline, phone: '+380445551234' },
  cnap: { ...community.cnap, phone: '0800123456' },
  site: 'https://www.example.gov.ua',
})
const found = (text: string, own = town('Костянтинівка', 'Kostiantynivka')) =>
  findHardCoded(text, own, 'f').map(({ code, line, column }) => `${code} ${line}:${column}`)

describe('what belongs to the configuration', () => {
  it.each([
    'Костянтинівка',
    'у Костянтинівці',
    'з Костянтинівки',
    'костянтинівський ЦНАП',
    'КОСТЯНТИНІВСЬКА',
    'in Kostiantynivka',
    'Kostiantynivka’s',
  ])('finds the name in «%s»', (text) => {
    expect(found(text)).toHaveLength(1)
  })

  it('tells line and column', () => {
    expect(found('перший рядок\nЦНАП Костянтинівки')).toEqual(['hard-coded-name 2:6'])
  })

  it.each([
    '+380445551234',
    '+380 44 555 12 34',
    '(044) 555-12-34',
    '044 555 12 34',
    '0 800 123 456',
    '0800123456',
  ])('finds the phone in «%s»', (text) => {
    expect(found(`Дзвоніть ${text}.`)).toHaveLength(1)
  })

  it('finds the site', () => {
    expect(found('https://example.gov.ua/tsnap')).toEqual(['hard-coded-site 1:9'])
  })

  it('leaves other words and numbers alone', () => {
    expect(found('Константин, костюм, +380 44 555 12 35, 0 800 505 170, 1545')).toEqual([])
  })

  it('knows towns whose names change in other ways', () => {
    expect(found('у Харкові, до Харкова, харківський', town('Харків', 'Kharkiv'))).toHaveLength(2)
    expect(found('у Сумах порахуйте суму', town('Суми', 'Sumy'))).toEqual([])
    expect(found('Суми: порахуйте суми', town('Суми', 'Sumy'))).toEqual(['hard-coded-name 1:1'])
    expect(found('у Білій Церкві й біля церкви', town('Біла Церква', 'Bila Tserkva'))).toEqual([
      'hard-coded-name 1:3',
    ])
  })
})
