import type { Example } from '../example'
import { Radios } from './radios'

const times = [
  { value: 'any', label: 'Будь-коли' },
  { value: 'morning', label: 'Зранку' },
  { value: 'evening', label: 'Увечері' },
]

export const examples: Example[] = [
  {
    name: 'one of three',
    render: () => (
      <Radios id="radios-plain" name="when" label="Коли зручно говорити" options={times} defaultValue="any" />
    ),
  },
  {
    name: 'answers with hints, nothing chosen, an error',
    render: () => (
      <Radios
        id="radios-error"
        name="contact"
        label="Як отримати відповідь"
        hint="Електронна пошта не потрібна."
        error="Виберіть, як отримати відповідь."
        options={[
          { value: 'phone', label: 'Передзвоніть мені', hint: 'Номер побачить лише оператор.' },
          { value: 'code', label: 'Прочитаю відповідь тут', hint: 'Ви отримаєте код із дев’яти знаків.' },
        ]}
        required
      />
    ),
  },
]
