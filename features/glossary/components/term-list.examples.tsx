import type { Example } from '@/components/example'
import { TermList } from './term-list'

export const examples: Example[] = [
  {
    name: 'an abbreviation and a word',
    render: () => (
      <TermList
        terms={[
          {
            id: 'sample-nfc',
            term: 'NFC',
            full: 'зв’язок на кілька сантиметрів',
            text: 'Телефон читає картку, коли її прикладено до нього.',
          },
          { id: 'sample-browser', term: 'браузер', full: null, text: 'Програма, у якій відкривають сайти.' },
        ]}
      />
    ),
  },
]
