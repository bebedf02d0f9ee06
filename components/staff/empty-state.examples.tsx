import type { Example } from '../example'
import { EmptyState } from './empty-state'

export const examples: Example[] = [
  {
    name: 'nothing waits',
    render: () => (
      <EmptyState title="Усе зроблено">
        <p>Нові звернення з’являться тут самі.</p>
      </EmptyState>
    ),
  },
]
