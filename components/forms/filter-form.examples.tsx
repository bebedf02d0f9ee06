import type { Example } from '../example'
import { FilterForm } from './filter-form'

const words = { action: '/places', title: 'Фільтр', any: 'Будь-яке', submit: 'Показати' }
const options = [
  { value: 'library', label: 'Бібліотека' },
  { value: 'hub', label: 'Хаб' },
]

export const examples: Example[] = [
  {
    name: 'folded while nothing is chosen',
    render: () => (
      <FilterForm
        {...words}
        isOpen={false}
        fields={[{ name: 'example-kind', label: 'Що це', value: null, options }]}
      />
    ),
  },
  {
    name: 'open while something is chosen',
    render: () => (
      <FilterForm
        {...words}
        title="Ще один фільтр"
        isOpen
        fields={[{ name: 'example-chosen', label: 'Що це', value: 'hub', options }]}
      />
    ),
  },
]
