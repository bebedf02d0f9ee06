import type { Example } from '@/components/example'
import { Where } from './where'

export const examples: Example[] = [
  {
    name: 'at home',
    render: () => (
      <Where place="home" title="Якщо ви у громаді">
        <p>Зателефонуйте: адреса змінюється.</p>
      </Where>
    ),
  },
  {
    name: 'abroad',
    render: () => (
      <Where place="abroad" title="Якщо ви за кордоном">
        <p>Ідентифікацію проходять відеозв’язком.</p>
      </Where>
    ),
  },
]
