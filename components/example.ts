import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locales'

/**
 * One look of a component, shown on /dev/components and checked there for accessibility. Names are for developers;
 * the words inside are made up.
 */
export type Example = { name: string; render: (locale: Locale) => ReactNode }

/** `component` is the path of the component without its ending, for example `forms/field`. */
export type ExampleGroup = { component: string; examples: readonly Example[] }
