import type { Example } from '@/components/example'
import { href } from '@/lib/i18n/locales'
import { Term } from './term'

export const examples: Example[] = [
  {
    name: 'in a sentence',
    render: (locale) => (
      <p>
        Потрібен <Term href={href(locale, '/glossary#kep')}>КЕП</Term>.
      </p>
    ),
  },
]
