import { Fragment } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import type { ExampleGroup } from '../example'

const idOf = (component: string) => component.replaceAll('/', '-')

/** Components by their paths with all their examples, each under its name; a list of links on top. */
export function ExampleList({ locale, groups }: { locale: Locale; groups: readonly ExampleGroup[] }) {
  return (
    <>
      <ul className="everything mt-4" lang="en">
        {groups.map(({ component }) => (
          <li key={component}>
            <a href={`#${idOf(component)}`}>{component}</a>
          </li>
        ))}
      </ul>
      {groups.map(({ component, examples }) => (
        <div key={component} className="section">
          <h2 id={idOf(component)} lang="en">
            {component}
          </h2>
          {examples.map(({ name, render }) => (
            <Fragment key={name}>
              <p className="small soft mt-6" lang="en">
                {name}
              </p>
              <div className="mt-2">{render(locale)}</div>
            </Fragment>
          ))}
        </div>
      ))}
    </>
  )
}
