import type { Example } from '../example'
import { ErrorSummary } from './error-summary'

export const examples: Example[] = [
  {
    name: 'a problem of a field is a link to it, another one is a sentence',
    render: () => (
      <ErrorSummary
        id="error-summary-alone"
        title="Виправте кілька полів"
        problems={[
          { text: 'Номер закороткий. Потрібно 10 цифр.', fieldId: 'field-error' },
          { text: 'Файл надіслати не можна.' },
        ]}
      />
    ),
  },
]
