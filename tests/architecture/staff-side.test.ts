import { describe, expect, it } from 'vitest'
import { can, permissions } from '../../features/auth/access'
import { roles } from '../../features/auth/constants'
import { sectionsFor, staffSections } from '../../features/auth/rules/navigation'
import messages from '../../messages/uk.json'
import { doors, readByPost, staffEntries } from '../support/staff-doors'
import { codeFiles, filesWith, isTest, read } from './source-files'

describe('the permissions', () => {
  it('give each to somebody, and everything to nobody but administrators', () => {
    for (const [permission, has] of Object.entries(permissions)) {
      expect(has.length, permission).toBeGreaterThan(0)
      expect(has, permission).toContain('admin')
    }
    const all = Object.keys(permissions) as (keyof typeof permissions)[]
    for (const role of roles.filter((one) => one !== 'admin'))
      expect(
        all.every((permission) => can([role], permission)),
        role,
      ).toBe(false)
  })

  it('add up over roles, and nobody without a role may do anything', () => {
    expect(can(['tutor', 'editor'], 'update:guide')).toBe(true)
    expect(can(['tutor', 'analyst'], 'update:guide')).toBe(false)
    expect(can([], 'read:home')).toBe(false)
  })

  it('are all asked for somewhere', () => {
    const sources = codeFiles.filter((path) => !isTest(path) && path !== 'features/auth/access.ts').map(read)
    const unused = Object.keys(permissions).filter(
      (name) => !sources.some((source) => source.includes(`'${name}'`)),
    )
    expect(unused).toEqual([])
  })
})

describe('a door of the staff side', () => {
  const readable = staffEntries.filter(({ reads }) => reads).map(({ path }) => path)

  it('has a line that says who may open it, and every line has a door', () => {
    expect(Object.keys(doors).sort()).toEqual([...readable].sort())
  })

  it('stands in the menu under an address that is there, asking for what the page asks', () => {
    for (const { sections } of staffSections)
      for (const { path, permission, name } of sections) {
        expect({ path, door: doors[path] }).toEqual({ path, door: permission })
        expect(messages.staff.nav[name], name).toBeTruthy()
      }
  })

  it('is in nobody’s menu who may not open it', () => {
    const people = sectionsFor(['consultant']).flatMap(({ sections }) => sections.map(({ path }) => path))
    expect(people).toContain('/admin')
    expect(people).not.toContain('/admin/people')
    expect(sectionsFor([])).toEqual([])
  })

  it('changes nothing but by a builder of actions', () => {
    const changing = staffEntries.filter(({ changes, path }) => changes && !(path in readByPost))
    expect(
      filesWith(
        changing.map(({ file }) => file),
        /staffRoute\(/,
      ),
    ).toEqual(changing.map(({ file }) => file))
  })
})
