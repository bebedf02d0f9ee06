import type { Example } from '../example'
import { PageHeader } from './page-header'

export const examples: Example[] = [
  {
    name: 'with a link of its own',
    render: () => (
      <PageHeader
        title="Місця"
        lead="Де допомагають і хто це підтвердив."
        actions={
          <a className="button" href="#new">
            Додати місце
          </a>
        }
      />
    ),
  },
]
