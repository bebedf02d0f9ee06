import type { Example } from '@/components/example'
import { TrainerList } from './trainer-list'

const sample = { summary: 'Знайдіть ознаки обману.', minutes: 7, scenes: 5, updatedOn: '2026-11-23' }

export const examples: readonly Example[] = [
  {
    name: 'two trainers',
    render: (locale) => (
      <TrainerList
        locale={locale}
        heading="h3"
        trainers={[
          { slug: 'phishing-sms', title: 'Повідомлення від шахраїв', ...sample },
          { slug: 'password', title: 'Вибір пароля', ...sample },
        ]}
      />
    ),
  },
]
