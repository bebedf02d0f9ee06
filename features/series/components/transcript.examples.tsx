import type { Example } from '@/components/example'
import { Transcript } from './transcript'

export const examples: readonly Example[] = [
  {
    name: 'two parts',
    render: (locale) => (
      <Transcript
        locale={locale}
        parts={[
          { at: 0, text: 'На телефон прийшло SMS.' },
          { at: 67, text: 'Не чіпайте посилання.' },
        ]}
      />
    ),
  },
]
