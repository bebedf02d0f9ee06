import type { Example } from '@/components/example'
import type { PublicMentor } from '../types'
import { MentorRow } from './mentor-row'

const mentor: PublicMentor = {
  id: 'example',
  kind: 'volunteer',
  publicName: 'Ім’я для сторінки',
  about: 'Покажу, як платити за світло з телефона.',
  themes: ['start', 'money'],
  ways: ['in-person', 'phone'],
  languages: ['uk', 'ukl'],
  settlement: 'Дніпро',
  demo: false,
}
const demo: PublicMentor = { ...mentor, about: null, settlement: null, demo: true }

export const examples: Example[] = [
  {
    name: 'somebody who can be asked for, and a demonstration entry',
    render: (locale) => (
      <ol className="row-list">
        <MentorRow locale={locale} mentor={mentor} />
        <MentorRow locale={locale} mentor={demo} />
      </ol>
    ),
  },
]
