import type { Example } from '@/components/example'
import { Official, OfficialInline } from './official'

const address = {
  url: 'https://diia.gov.ua',
  recognise: 'Адреса закінчується на gov.ua.',
  label: 'як упізнати',
}

export const examples: Example[] = [
  { name: 'a block', render: () => <Official {...address}>diia.gov.ua</Official> },
  {
    name: 'in a sentence',
    render: () => (
      <p>
        Відкрийте <OfficialInline {...address}>diia.gov.ua</OfficialInline>.
      </p>
    ),
  },
]
