import type { Example } from '../example'
import { Pager } from './pager'

export const examples: Example[] = [
  {
    name: 'the fifth of twelve',
    render: () => <Pager label="Сторінки" page={5} pages={12} hrefOf={(page) => `#page-${page}`} />,
  },
]
