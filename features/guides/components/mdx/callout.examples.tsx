import type { Example } from '@/components/example'
import { Callout } from './callout'

export const examples: Example[] = [
  {
    name: 'note',
    render: () => (
      <Callout kind="note" title="До відома">
        <p>Заяву можна зберегти і продовжити завтра.</p>
      </Callout>
    ),
  },
  {
    name: 'warning',
    render: () => (
      <Callout kind="warning" title="Зверніть увагу">
        <p>Після трьох помилок вхід закриється на добу.</p>
      </Callout>
    ),
  },
  {
    name: 'scam, with a link',
    render: () => (
      <Callout kind="scam" title="Обережно: шахраї">
        <p>
          Нікому не кажіть код. <a href="#guides-callout">Як діяти далі</a>
        </p>
      </Callout>
    ),
  },
]
