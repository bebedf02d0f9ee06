import type { Example } from '../example'
import { PrintButton } from './print-button'

export const examples: Example[] = [
  { name: 'prints the page', render: () => <PrintButton label="Надрукувати" /> },
  { name: 'beside something more important', render: () => <PrintButton label="Надрукувати" isQuiet /> },
]
