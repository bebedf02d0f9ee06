import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anEntry, anyEntry } from '@/tests/factories/place-entries'
import { blankFlat, type FlatPlace, flatChanges, flatColumns, flatOf } from './flat'
import { joinList, splitList } from './list-cell'
import { readFlat } from './read-flat'

const flat = (facts: Partial<FlatPlace> = {}): FlatPlace => ({ ...flatOf(anEntry()), ...facts })

describe('a list as one text', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a|b', 'c\\', ''], 'a\\|b|c\\\\|'],
  ])('%j is %j', (items, text) => {
    expect(joinList(items)).toBe(text)
    expect(splitList(text)).toEqual(items)
  })

  it('reads a stroke that means nothing as itself', () => {
    expect(splitList('C:\\data|x')).toEqual(['C:\\data', 'x'])
  })
})

describe('a place as texts', () => {
  it('loses nothing', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        expect(readFlat(flatOf(entry))).toEqual({ ok: true, entry })
      }),
      { numRuns: 400 },
    )
  })

  it('has a text for every column', () => {
    expect(Object.keys(flatOf(anEntry()))).toEqual([...flatColumns])
    expect(Object.keys(blankFlat)).toEqual([...flatColumns])
  })

  it.each<[Partial<FlatPlace>, Record<string, string>]>([
    [{ slug: 'Хаб' }, { slug: 'slug-form' }],
    [{ name_en: ' ' }, { name_en: 'required' }],
    [{ summary_uk: 'я'.repeat(281) }, { summary_uk: 'too-long' }],
    [{ address_uk: 'вул. Нова, 1' }, { address_en: 'required' }],
    [
      { kind: 'castle', fee: '5' },
      { kind: 'choice-unknown', fee: 'choice-unknown' },
    ],
    [{ needs: '' }, { needs: 'required' }],
    [{ needs: 'idp|gold' }, { needs: 'choice-unknown' }],
    [{ latitude: '48.5' }, { longitude: 'coordinate-form' }],
    [{ latitude: '98.5', longitude: '37,6' }, { latitude: 'coordinate-form' }],
    [{ hours: 'whenever' }, { hours: 'hours-form' }],
    [{ exceptions: '2026-12-25' }, { exceptions: 'exception-hours-form' }],
    [{ exceptions: '25.12 off' }, { exceptions: 'day-form' }],
    [{ exceptions: '2026-12-25..2026-12-24 off' }, { exceptions: 'exception-order' }],
    [{ phones: '12' }, { phones: 'phone-form' }],
    [{ phones: '1545', phone_labels_uk: 'Черга' }, { phone_labels_en: 'required' }],
    [{ website: 'http://example.org' }, { website: 'address-form' }],
    [{ status_until: '31.12.2026' }, { status_until: 'day-form' }],
    [{ historical: 'maybe' }, { historical: 'invalid' }],
    [{ source_uk: '' }, { source_uk: 'required' }],
  ])('says of %j what is wrong: %j', (facts, errors) => {
    expect(readFlat(flat(facts))).toEqual({ ok: false, errors })
  })

  it('takes what people write', () => {
    const read = readFlat(
      flat({
        latitude: ' 48,5 ',
        longitude: '37.6',
        phones: '050 187 82 07 | 16-77',
        exceptions: '2026-12-25 off | 2026-12-26..2026-12-31  10:00-13:00',
        historical: 'Так',
        demo: '',
      }),
    )
    expect(read.ok && read.entry).toMatchObject({
      position: { latitude: 48.5, longitude: 37.6 },
      phones: [{ number: '+380501878207' }, { number: '1677' }],
      exceptions: [
        { from: '2026-12-25', to: '2026-12-25', hours: 'off' },
        { from: '2026-12-26', to: '2026-12-31', hours: '10:00-13:00' },
      ],
      historical: true,
      demo: false,
    })
  })

  it('names what differs', () => {
    expect(flatChanges(flat(), flat({ fee: 'free', name_uk: 'Хаб' }))).toEqual([
      { column: 'name_uk', before: 'Хаб «Поруч»', after: 'Хаб' },
      { column: 'fee', before: 'unknown', after: 'free' },
    ])
  })
})
