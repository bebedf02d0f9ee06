import { describe, expect, it } from 'vitest'
import { readFields } from './form-fields'

function form(entries: [string, string | Blob][]): FormData {
  const data = new FormData()
  for (const [name, value] of entries) data.append(name, value)
  return data
}

describe('readFields', () => {
  it('keeps texts and leaves out what the framework adds', () => {
    const data = form([
      ['question', 'Як?'],
      ['$ACTION_REF_1', ''],
      ['__proto__', 'x'],
      ['1_name', 'y'],
    ])
    expect(readFields(data)).toEqual({ question: 'Як?' })
  })

  it('has line ends as everywhere else, and no control characters', () => {
    expect(readFields(form([['text', 'a\r\nb\rc\u0000d\u001be\tf\u0085g']]))).toEqual({
      text: 'a\nb\ncde\tfg',
    })
  })

  it('cuts a value at the cap without leaving half a character', () => {
    const value = readFields(form([['text', `${'я'.repeat(19_999)}😀`]]))?.text
    expect(value).toBe('я'.repeat(19_999))
  })

  it('refuses files, empty ones too', () => {
    expect(readFields(form([['file', new Blob([])]]))).toBeNull()
  })

  it('reads no more fields than any form has', () => {
    const many = Array.from({ length: 200 }, (_, index): [string, string] => [`f${index}`, 'x'])
    expect(Object.keys(readFields(form(many)) ?? {})).toHaveLength(60)
  })
})
