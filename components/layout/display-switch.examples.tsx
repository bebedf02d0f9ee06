import type { Example } from '../example'
import { DisplaySwitch } from './display-switch'

export const examples: Example[] = [
  {
    name: 'comes back to this page',
    render: (locale) => <DisplaySwitch locale={locale} path="/dev/components" />,
  },
]
