import type { Example } from '../example'
import { CheckboxGroup } from './checkbox-group'

const options = [
  { value: 'phone', label: 'Телефоном' },
  { value: 'online', label: 'Онлайн' },
]

export const examples: Example[] = [
  {
    name: 'one of two ticked',
    render: () => (
      <CheckboxGroup id="group-plain" name="way" label="Як зручно" options={options} ticked={['way.phone']} />
    ),
  },
  {
    name: 'none, with an error',
    render: () => (
      <CheckboxGroup
        id="group-error"
        name="other"
        label="Як зручно"
        hint="Можна кілька."
        error="Поставте хоча б одну позначку."
        options={options}
        ticked={[]}
      />
    ),
  },
]
