import type { Example } from '../example'
import { Icon, type IconName } from './icon'

const names: IconName[] = [
  ...(['crystal', 'start', 'signature', 'idp', 'housing', 'family'] as const),
  ...(['money', 'health', 'safety', 'place', 'learn'] as const),
]

export const examples: Example[] = [
  {
    name: names.join(', '),
    render: () => (
      <p className="facts">
        {names.map((name) => (
          <Icon key={name} name={name} />
        ))}
      </p>
    ),
  },
  { name: 'small', render: () => <Icon name="housing" className="icon-small" /> },
]
