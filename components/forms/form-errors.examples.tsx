import type { Example } from '../example'
import { FormErrors } from './form-errors'
import type { FormTexts } from './form-texts'

const texts: FormTexts = {
  invalidTitle: 'Виправте кілька полів',
  failedTitle: 'Не надіслано',
  failed: {
    limit: 'Забагато спроб. Зачекайте десять хвилин.',
    unexpected: 'Сталася помилка на нашому боці. Ваш текст залишився у формі.',
    gone: 'Такого запису вже немає.',
    changed: 'Запис тим часом змінився.',
  },
  errorNumber: 'Номер помилки',
  fields: { invalid: 'Тут щось не так.', 'text-missing': 'Напишіть, що сталося.' },
  honeypot: 'Не заповнюйте це поле',
}
const fields = [{ name: 'text', id: 'text-area-error' }]

export const examples: Example[] = [
  {
    name: 'fields to correct, one of them unknown to the form',
    render: () => (
      <FormErrors
        id="errors-invalid"
        state={{ status: 'invalid', fields: { text: 'text-missing', other: 'new-code' }, values: {} }}
        texts={texts}
        fields={fields}
      />
    ),
  },
  {
    name: 'our own mistake, with its number in the log',
    render: () => (
      <FormErrors
        id="errors-failed"
        state={{ status: 'failed', code: 'unexpected', errorId: '1a2b3c4d', values: {} }}
        texts={texts}
        fields={fields}
      />
    ),
  },
  {
    name: 'nothing while all is well',
    render: () => <FormErrors state={{ status: 'idle' }} texts={texts} fields={fields} />,
  },
]
