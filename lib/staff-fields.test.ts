import { describe, expect, it } from 'vitest'
import { readStaffFields } from './staff-fields'

function form(pairs: readonly [string, string | File][]): FormData {
  const data = new FormData()
  for (const [name, value] of pairs) data.append(name, value)
  return data
}

describe('the fields of a staff form', () => {
  it('are texts and lists', () => {
    const { input, values } = readStaffFields(
      form([
        ['name', 'Олена\r\nІваненко\u0000'],
        ['roles[]', 'editor'],
        ['roles[]', 'operator'],
        ['do', 'first'],
        ['do', 'last'],
      ]),
    )
    expect(input).toEqual({ name: 'Олена\nІваненко', roles: ['editor', 'operator'], do: 'last' })
    expect(values).toEqual({ name: 'Олена\nІваненко', roles: 'editor\noperator', do: 'last' })
  })

  it('carry files, but none without content, and none goes back', () => {
    const file = new File(['a,b'], 'places.csv', { type: 'text/csv' })
    const { input, values } = readStaffFields(
      form([
        ['file', file],
        ['none', new File([], '')],
      ]),
    )
    expect(input.file).toBeInstanceOf(File)
    expect(Object.keys(input)).toEqual(['file'])
    expect(values).toEqual({})
  })

  it('never give back passwords and keys of links', () => {
    const { input, values } = readStaffFields(
      form([
        ['password', 'x'],
        ['newPassword', 'y'],
        ['token', 'z'],
      ]),
    )
    expect(Object.keys(input)).toHaveLength(3)
    expect(values).toEqual({})
  })

  it('leave out names of the framework', () => {
    expect(
      readStaffFields(
        form([
          ['$ACTION_ID_1', 'x'],
          ['__proto__', 'y'],
        ]),
      ).values,
    ).toEqual({})
  })
})
