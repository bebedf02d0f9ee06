import type { Example } from '../example'
import { LanguageLink } from './language-link'

export const examples: Example[] = [
  {
    name: 'the same page in the other language',
    render: (locale) => <LanguageLink locale={locale} path="/dev/components" />,
  },
]
