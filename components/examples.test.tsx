import { existsSync, readdirSync } from 'node:fs'
import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import messages from '../messages/uk.json'
import { componentExamples } from './examples'
import { staffExamples } from './staff-examples'

/** What stands around the page of examples, so it cannot be an example itself. */
const AROUND = ['staff/bare-page.tsx', 'staff/toasts.tsx']

const known = [...componentExamples, ...staffExamples]

/** As on a staff page: public components ask for no words of their own. */
function markupOf(node: ReactNode): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="uk" messages={messages} timeZone="Europe/Kyiv">
      {node}
    </NextIntlClientProvider>,
  )
}

/** Files of a folder that hold a component: `forms/field`. */
function componentsIn(folder: string): string[] {
  return readdirSync(`components/${folder}`)
    .filter((file) => /^[a-z-]+\.tsx$/.test(file) && !AROUND.includes(`${folder}/${file}`))
    .map((file) => `${folder}/${file.replace(/\.tsx$/, '')}`)
}

const all = [...componentsIn('ui'), ...componentsIn('forms'), ...componentsIn('staff')]

describe('examples of components', () => {
  it.each(all)('%s has some, and they are shown', (component) => {
    expect(existsSync(`components/${component}.examples.tsx`), `components/${component}.examples.tsx`).toBe(
      true,
    )
    const group = known.find((one) => one.component === component)
    expect(
      group?.examples.length,
      `${component} in components/examples.tsx or staff-examples.tsx`,
    ).toBeGreaterThan(0)
  })

  it('stand in the list under the name of their file', () => {
    const lost = known.filter(({ component }) => !existsSync(`components/${component}.examples.tsx`))
    expect(lost.map(({ component }) => component)).toEqual([])
  })

  it('have names of their own within a component', () => {
    for (const { component, examples } of known) {
      const names = examples.map(({ name }) => name)
      expect(new Set(names).size, component).toBe(names.length)
    }
  })

  const groups = known.filter(({ component }) => all.includes(component))

  it.each(groups.map((group) => [group.component, group] as const))(
    '%s can be rendered',
    (_name, { examples }) => {
      for (const { name, render } of examples) {
        expect(() => markupOf(render('uk')), name).not.toThrow()
      }
    },
  )

  it('use every id once, for they stand on one page', () => {
    const markup = groups.flatMap(({ examples }) => examples.map(({ render }) => markupOf(render('uk'))))
    const ids = [...markup.join('').matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })
})
