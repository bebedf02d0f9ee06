import type { Example } from '../example'
import { InputField } from './input-field'

export const examples: Example[] = [
  {
    name: 'a password with a hint',
    render: () => (
      <InputField
        id="input-password"
        name="password"
        type="password"
        autoComplete="new-password"
        label="Новий пароль"
        hint="Щонайменше 12 знаків."
      />
    ),
  },
  {
    name: 'an error, with what was typed',
    render: () => (
      <InputField
        id="input-error"
        name="email"
        type="email"
        label="Електронна адреса"
        error="Такої адреси не буває."
        defaultValue="olena@"
      />
    ),
  },
]
