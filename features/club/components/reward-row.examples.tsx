import type { Example } from '@/components/example'
import { RewardRow } from './reward-row'

const facts = ['3 відмітки', 'лишилося 5', 'до 31 грудня 2026 року']

export const examples: Example[] = [
  {
    name: 'a reward with a detail',
    render: () => (
      <ul className="row-list">
        <RewardRow id="a" title="Чохол для телефона" detail="Підійде до більшості телефонів." facts={facts} />
      </ul>
    ),
  },
  {
    name: 'an example',
    render: () => (
      <ul className="row-list">
        <RewardRow id="b" title="Квиток" facts={['2 відмітки']} demo="приклад, взяти не можна" />
      </ul>
    ),
  },
]
