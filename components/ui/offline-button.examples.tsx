import type { Example } from '../example'
import { OfflineButton } from './offline-button'

export const examples: Example[] = [
  {
    name: 'before the page is kept',
    render: () => (
      <OfflineButton label="Зберегти на пристрої" done="Збережено" failed="Не вдалося зберегти" />
    ),
  },
]
