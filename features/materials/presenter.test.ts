import { expect, it } from 'vitest'
import { materialWords, type SheetWords } from './presenter'
import type { MaterialSubject } from './types'

const words: SheetWords = (key, { name, needs }) => `${key} ${name} ${needs}`.trim()
const where = { publicUrl: 'https://portal.example', hotline: '+380501112233' }
const sheet = (subject: MaterialSubject, locale: 'uk' | 'en' = 'uk') =>
  materialWords(subject, { locale }, words, where)

it('leads to the short address of a guide, in the language on paper', () => {
  const guide = { kind: 'guide', path: '/g/214', title: 'Підписати', text: 'Коротко.' } as const
  expect(sheet(guide)).toMatchObject({ title: 'Підписати', address: 'https://portal.example/g/214' })
  expect(sheet(guide, 'en').address).toBe('https://portal.example/en/g/214')
})

it('has the portal’s own address without a slash and the hotline’s phone', () => {
  expect(sheet({ kind: 'portal', path: '/' })).toMatchObject({
    title: 'portalTitle',
    address: 'https://portal.example',
    phone: '+380 50 111 22 33',
  })
  expect(sheet({ kind: 'portal', path: '/' }, 'en').address).toBe('https://portal.example/en')
})

it('tells of a place only what it was given', () => {
  const place = {
    kind: 'place',
    path: '/places/hub',
    name: 'Хаб',
    isRemote: false,
    needs: '',
    where: null,
    phone: null,
    demo: true,
  } as const
  expect(sheet(place)).toMatchObject({
    title: 'placeTitle Хаб',
    text: 'Хаб',
    note: null,
    demo: true,
    phone: '+380 50 111 22 33',
  })
  const known = { ...place, isRemote: true, needs: 'Дія', where: 'Дніпро', phone: '+380671112233' }
  expect(sheet(known)).toMatchObject({
    title: 'remoteTitle Хаб Дія',
    text: 'placeText Хаб Дія',
    note: 'Дніпро',
    phone: '+380 67 111 22 33',
  })
})
