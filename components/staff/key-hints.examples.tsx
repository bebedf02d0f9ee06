import type { Example } from '../example'
import { KeyHints } from './key-hints'

const keys = [
  { key: 'P', does: 'надрукувати' },
  { key: 'Q', does: 'показати QR' },
]

export const examples: Example[] = [
  { name: 'keys of a page', render: () => <KeyHints label="Клавіші" keys={keys} /> },
]
