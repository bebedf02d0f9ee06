import type { Example } from '../example'
import { FilterBar } from './filter-bar'
import { InputField } from './input-field'

export const examples: Example[] = [
  {
    name: 'a word and a day',
    render: () => (
      <FilterBar
        action="/admin/dev/components"
        submit="Показати"
        exportLink={{ href: '#export', label: 'Завантажити CSV' }}
      >
        <InputField id="filter-q" name="q" type="search" label="Слово" />
        <InputField id="filter-day" name="day" type="date" label="День" />
      </FilterBar>
    ),
  },
]
