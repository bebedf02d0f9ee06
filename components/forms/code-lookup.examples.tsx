import type { Example } from '../example'
import { CodeLookup } from './code-lookup'

const texts = {
  heading: 'Уже маєте код?',
  label: 'Ваш код',
  hint: 'Дев’ять літер і цифр, наприклад ACE-HKM-239.',
  submit: 'Відкрити',
}

export const examples: Example[] = [
  {
    name: 'a field for a code',
    render: (locale) => <CodeLookup locale={locale} id="lookup-empty" texts={texts} />,
  },
  {
    name: 'a code that opened nothing',
    render: (locale) => <CodeLookup locale={locale} id="lookup-typed" texts={texts} code="ACE-HKM-23" />,
  },
]
