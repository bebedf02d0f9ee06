import type { Example } from '../example'
import { FieldNotes } from './field-notes'

export const examples: Example[] = [
  { name: 'a hint', render: () => <FieldNotes id="notes-hint" hint="Наприклад, 050 123 45 67." /> },
  {
    name: 'an error',
    render: () => <FieldNotes id="notes-error" error="Номер закороткий. Потрібно 10 цифр." />,
  },
  { name: 'neither', render: () => <FieldNotes id="notes-none" /> },
]
