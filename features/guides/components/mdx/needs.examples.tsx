import type { Example } from '@/components/example'
import { Needs } from './needs'

export const examples: Example[] = [
  {
    name: 'a check-list',
    render: () => (
      <Needs title="Що мати під рукою">
        <ul>
          <li>Паспорт</li>
          <li>Телефон, заряджений хоча б наполовину</li>
        </ul>
      </Needs>
    ),
  },
]
