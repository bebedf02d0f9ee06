import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anEntry, anyEntry } from '@/tests/factories/place-entries'
import { flatOf } from './exchange/flat'
import { readFlat } from './exchange/read-flat'
import { flatFromForm, formFromFlat } from './place-form'

function throughForm(entry: ReturnType<typeof anEntry>, typed: Record<string, unknown> = {}) {
  const { values, lists } = formFromFlat(flatOf(entry))
  return flatFromForm({ ...values, ...lists, ...typed })
}

describe('the form of a place', () => {
  it('changes nothing when nothing is typed', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const { flat, errors } = throughForm(entry)
        expect(errors).toEqual({})
        expect(readFlat(flat)).toEqual({ ok: true, entry })
      }),
      { numRuns: 300 },
    )
  })

  it('reads what is typed', () => {
    const { flat } = throughForm(anEntry(), {
      hours_Mo: '9–12, 13-17',
      hours_PH: 'off',
      'phone.0': '050 187 82 07',
      'phone.3': '1545',
      'phone_uk.3': 'Уряд',
      'phone_en.3': 'Government',
      'phone.4': '',
      'phone_uk.4': 'забули номер',
      'exception_from.0': '2026-12-25',
      'exception_hours.0': '',
      'exception_from.1': '2026-12-31',
      'exception_to.1': '2027-01-02',
      'exception_hours.1': '10:00–12:00, 13:00–14:00',
      languages: 'uk, en',
      historical: 'on',
      needs: ['diia', 'idp'],
    })
    expect(flat).toMatchObject({
      hours: 'Mo 09:00-12:00,13:00-17:00; PH off',
      phones: '050 187 82 07|1545',
      phone_labels_uk: '|Уряд',
      exceptions: '2026-12-25 off|2026-12-31..2027-01-02 10:00-12:00,13:00-14:00',
      languages: 'uk|en',
      historical: 'true',
      needs: 'diia|idp',
    })
    expect(readFlat(flat).ok).toBe(true)
  })

  it('names the day that is not understood', () => {
    expect(throughForm(anEntry(), { hours_Fr: 'до обіду' }).errors).toEqual({ hours_Fr: 'day-hours-form' })
  })

  it('keeps hours that are more than a week as they are written', () => {
    const entry = anEntry({ hours: 'We[1] 10:00-12:00' })
    expect(formFromFlat(flatOf(entry)).values.hours_mode).toBe('written')
    expect(throughForm(entry, { hours: 'We[2] 10:00-12:00' }).flat.hours).toBe('We[2] 10:00-12:00')
  })
})
