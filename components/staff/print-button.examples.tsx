import type { Example } from '../example'
import { PrintButton } from './print-button'

export const examples: Example[] = [
  { name: 'prints the page', render: () => <PrintButton label="Надрукувати" /> },
]
