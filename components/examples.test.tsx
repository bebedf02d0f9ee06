import { existsSync, readdirSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { componentExamples } from './examples'

/** Files of a folder that hold a component: `forms/field`. */
function componentsIn(folder: string): string[] {
  return readdirSync(`components/${folder}`)
    .filter((file) => /^[a-z-]+\.tsx$/.test(file))
    .map((file) => `${folder}/${file.replace(/\.tsx$/, '')}`)
}

const all = [...componentsIn('ui'), ...componentsIn('forms')]

describe('examples of components', () => {
  it.each(all)('%s has some, and they are shown', (component) => {
    expect(existsSync(`components/${component}.examples.tsx`), `components/${component}.examples.tsx`).toBe(
      true,
    )
    const group = componentExamples.find((known) => known.component === component)
    expect(group?.examples.length, `${component} in components/examples.tsx`).toBeGreaterThan(0)
  })

  it('stand in the list under the name of their file', () => {
    const lost = componentExamples.filter(
      ({ component }) => !existsSync(`components/${component}.examples.tsx`),
    )
    expect(lost.map(({ component }) => component)).toEqual([])
  })

  it('have names of their own within a component', () => {
    for (const { component, examples } of componentExamples) {
      const names = examples.map(({ name }) => name)
      expect(new Set(names).size, component).toBe(names.length)
    }
  })

  const groups = componentExamples.filter(({ component }) => all.includes(component))

  it.each(groups.map((group) => [group.component, group] as const))(
    '%s can be rendered',
    (_name, { examples }) => {
      for (const { name, render } of examples) {
        expect(() => renderToStaticMarkup(render('uk')), name).not.toThrow()
      }
    },
  )

  it('use every id once, for they stand on one page', () => {
    const markup = groups.flatMap(({ examples }) =>
      examples.map(({ render }) => renderToStaticMarkup(render('uk'))),
    )
    const ids = [...markup.join('').matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })
})
