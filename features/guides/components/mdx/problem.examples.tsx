import type { Example } from '@/components/example'
import { Problem } from './problem'

export const examples: Example[] = [
  {
    name: 'what to do is folded',
    render: () => (
      <Problem title="Телефон не бачить документ">
        <p>Зніміть чохол і прикладіть документ ще раз.</p>
      </Problem>
    ),
  },
]
