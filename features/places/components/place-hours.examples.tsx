import type { Example } from '@/components/example'
import type { WeekDay } from '../rules/opening'
import { PlaceHours } from './place-hours'

const note = { uk: 'коротший день', en: 'a short day' }
const exception = { from: '2026-11-25', to: '2026-11-25', hours: '09:00-13:00', note }
const week: WeekDay[] = [
  { day: '2026-11-23', today: true, hours: [{ from: '09:00', to: '17:00', sure: true }], exception: null },
  { day: '2026-11-24', today: false, hours: [{ from: '09:00', to: '17:00', sure: false }], exception: null },
  { day: '2026-11-25', today: false, hours: [{ from: '09:00', to: '13:00', sure: true }], exception },
  { day: '2026-11-26', today: false, hours: [], exception: null },
]

export const examples: Example[] = [
  {
    name: 'a usual day, one to ask about, an exception, a closed one',
    render: (locale) => <PlaceHours locale={locale} week={week} withheld={false} />,
  },
  { name: 'not known', render: (locale) => <PlaceHours locale={locale} week={null} withheld={false} /> },
  { name: 'told by phone only', render: (locale) => <PlaceHours locale={locale} week={null} withheld /> },
]
