import type { Example } from '../example'
import { SubmitButton } from './submit-button'

export const examples: Example[] = [
  { name: 'a button', render: () => <SubmitButton label="Надіслати" /> },
  {
    name: 'a long label breaks',
    render: () => (
      <SubmitButton label="Надіслати запитання і отримати код, за яким можна прочитати відповідь" />
    ),
  },
]
