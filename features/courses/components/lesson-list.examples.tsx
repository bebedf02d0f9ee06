import type { Example } from '@/components/example'
import { LessonList } from './lesson-list'

const lessons = [
  { course: 'sample', slug: '01-call', title: 'Подзвонити', goal: 'Ви подзвоните онуці.', minutes: 20 },
  { course: 'sample', slug: '02-write', title: 'Написати', goal: 'Ви надішлете повідомлення.', minutes: 15 },
]

export const examples: Example[] = [
  { name: 'as sent', render: () => <LessonList locale="uk" lessons={lessons} done="пройдено" /> },
  {
    name: 'one done',
    render: () => (
      <LessonList
        locale="uk"
        lessons={lessons}
        done="пройдено"
        note={({ slug }) => (slug === '01-call' ? 'правильно 4 з 5' : undefined)}
      />
    ),
  },
]
