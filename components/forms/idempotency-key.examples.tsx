import type { Example } from '../example'
import { IdempotencyKey } from './idempotency-key'

export const examples: Example[] = [
  {
    name: 'hidden, with a key of this reader',
    render: () => <IdempotencyKey state={{ status: 'idle' }} value="0f8fad5b-d9cb-469f-a165-70867728950e" />,
  },
]
