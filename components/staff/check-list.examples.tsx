import type { Example } from '../example'
import { CheckList } from './check-list'

const options = [
  { value: 'editor', label: 'Редагування', hint: 'Інструкції, місця, оголошення.' },
  { value: 'operator', label: 'Гаряча лінія' },
]

export const examples: Example[] = [
  {
    name: 'one is chosen',
    render: () => (
      <CheckList id="check-list" name="roles" label="Ролі" options={options} checked={['operator']} />
    ),
  },
  {
    name: 'an error',
    render: () => (
      <CheckList
        id="check-list-error"
        name="wrong"
        label="Ролі"
        options={options}
        checked={[]}
        error="Жодної ролі. Виберіть хоча б одну."
      />
    ),
  },
]
