import { describe, expect, it } from 'vitest'
import { venueView } from '@/features/places/rules/venue'
import type { Visibility } from '@/features/places/types'
import { aPlace, aPolicy } from '@/tests/factories/places'
import { openSlug, slugTells } from './slug'

const venue = (visibility: Visibility) => {
  const limits = { visibility, precision: visibility === 'public' ? 'exact' : 'settlement' } as const
  return venueView(
    aPlace({ address: { uk: 'вул. Таємна, 5', en: '5 Taiemna Street' } }),
    limits,
    'everybody',
    aPolicy(),
  )
}

describe('the address of an event', () => {
  it.each([
    ['First steps', 'booking', 'first-steps'],
    ['First steps at 5 Taiemna Street', 'public', 'first-steps-at-5-taiemna-street'],
    ['First steps at 5 Taiemna Street', 'booking', 'first-steps-at'],
    ['5 Taiemna Street', 'staff', ''],
    ['Talk at 14:37', 'public', 'talk-at'],
    ['Talk at 14.37, 2 pm or 2.30 p.m.', 'booking', 'talk-at-or'],
    ['Windows 11 in 2026', 'booking', 'windows-11-in-2026'],
  ] as const)('of %s, told %s, is “%s”', (title, visibility, slug) => {
    expect(openSlug(title, venue(visibility))).toBe(slug)
  })

  it.each([
    ['forum', 'Forum', 'booking', false],
    ['forum-at-5-taiemna-street', 'Forum at 5 Taiemna Street', 'public', false],
    ['forum-at-5-taiemna-street-2', 'Forum at 5 Taiemna Street', 'booking', true],
    ['forum-at-5-taiemna-street', 'Forum', 'booking', true],
    ['forum-at-14-37', 'Forum at 14:37', 'public', true],
  ] as const)('%s of %s, told %s, tells what is hidden: %s', (slug, title, visibility, tells) => {
    expect(slugTells(slug, title, venue(visibility))).toBe(tells)
  })
})
