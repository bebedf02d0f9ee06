import { expect, it } from 'vitest'
import { parseMaterialChoice } from '../schema'
import { titleStep } from './title-step'

it.each([
  ['Підписати документ', 'huge'],
  ['Отримати допомогу на проживання для ВПО', 'large'],
  ['Змінити зареєстроване місце проживання («прописку»)', 'middle'],
  ['Зареєструвати підприємницьку', 'large'],
  ['Взаємонепорозуміння', 'small'],
  ['Державні послуги з телефона '.repeat(3), 'small'],
  ['Слово '.repeat(30), 'least'],
] as const)('%s is set in %s type', (title, step) => {
  expect(titleStep(title)).toBe(step)
})

it.each([
  [{}, { kind: 'portal', slug: '', format: 'poster-a4', locale: 'uk' }],
  [
    { subject: 'guide/diia-app', format: 'tent-a5', lang: 'en' },
    { kind: 'guide', slug: 'diia-app', format: 'tent-a5', locale: 'en' },
  ],
  [
    { subject: 'nothing/x', format: 'a0', lang: 'fr' },
    { kind: 'portal', slug: 'x', format: 'poster-a4', locale: 'uk' },
  ],
  [
    { subject: ['guide/a', 'guide/b'], format: ['poster-a3'] },
    { kind: 'portal', slug: '', format: 'poster-a4', locale: 'uk' },
  ],
])('reads %o', (query, choice) => {
  expect(parseMaterialChoice(query)).toEqual(choice)
})
