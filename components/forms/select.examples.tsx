import type { Example } from '../example'
import { Select } from './select'

const options = [
  { value: 'library', label: 'Бібліотека' },
  { value: 'school', label: 'Школа' },
]

export const examples: Example[] = [
  {
    name: 'with a hint, nothing chosen',
    render: () => (
      <Select
        id="select-plain"
        name="where"
        label="Де зручно"
        hint="Можна не вибирати."
        none="Усе одно"
        options={options}
      />
    ),
  },
  {
    name: 'with an error',
    render: () => (
      <Select
        id="select-error"
        name="there"
        label="Де зручно"
        error="Такого місця вже немає. Виберіть інше."
        none="Усе одно"
        options={options}
        defaultValue="school"
      />
    ),
  },
]
