import type { Example } from '../example'
import { SelectField } from './select-field'

const options = [
  { value: 'normal', label: 'Звичайна' },
  { value: 'urgent', label: 'Термінова' },
]

export const examples: Example[] = [
  {
    name: 'one is chosen',
    render: () => (
      <SelectField
        id="select"
        name="priority"
        label="Черговість"
        options={options}
        none="Усі"
        defaultValue="urgent"
      />
    ),
  },
]
