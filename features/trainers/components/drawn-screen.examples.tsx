import type { Example } from '@/components/example'
import { DrawnScreen } from './drawn-screen'

export const examples: readonly Example[] = [
  {
    name: 'parts to press',
    render: (locale) => (
      <DrawnScreen
        locale={locale}
        sceneId="example-sms"
        screen={{
          kind: 'sms',
          top: 'Служба доставки',
          parts: [
            { kind: 'line', text: 'Вітаємо.', sign: false, why: 'Саме вітання ще не обман.' },
            { kind: 'link', text: 'posylka.example', sign: true, why: 'Адреса чужа.' },
          ],
        }}
      />
    ),
  },
  {
    name: 'every kind of part, nothing to press',
    render: (locale) => (
      <DrawnScreen
        locale={locale}
        sceneId="example-page"
        screen={{
          kind: 'page',
          top: 'oplata.example',
          parts: [
            { kind: 'heading', text: 'Оплата' },
            { kind: 'line', text: 'Сума: 320 грн' },
            { kind: 'address', text: 'oplata.example/pay' },
            { kind: 'link', text: 'Умови' },
            { kind: 'field', text: 'Номер картки' },
            { kind: 'button', text: 'Сплатити' },
          ],
        }}
      />
    ),
  },
]
