import type { Example } from '../example'
import { Field } from './field'

export const examples: Example[] = [
  {
    name: 'one line',
    render: () => <Field id="field-plain" name="plain" label="Ім’я" autoComplete="given-name" />,
  },
  {
    name: 'a phone with a hint',
    render: () => (
      <Field
        id="field-phone"
        name="phone"
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        label="Телефон"
        hint="Наприклад, 050 123 45 67."
        defaultValue="050 123 45 67"
      />
    ),
  },
  {
    name: 'an error, with what was typed',
    render: () => (
      <Field
        id="field-error"
        name="error"
        type="tel"
        label="Телефон"
        hint="Наприклад, 050 123 45 67."
        error="Номер закороткий. Потрібно 10 цифр."
        defaultValue="050 12"
        required
      />
    ),
  },
]
