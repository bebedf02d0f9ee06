import type { Example } from '../example'
import { ListenButton } from './listen-button'

export const examples: Example[] = [
  {
    name: 'where the device has a voice',
    render: () => <ListenButton label="Прослухати" stop="Зупинити" />,
  },
]
