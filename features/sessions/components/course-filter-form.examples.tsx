import type { Example } from '@/components/example'
import { CourseFilterForm } from './course-filter-form'

export const examples: Example[] = [
  {
    name: 'two choices made',
    render: (locale) => (
      <CourseFilterForm
        locale={locale}
        settlements={['Дніпро', 'Полтава']}
        filter={{ audience: 'seniors', level: null, form: null, where: 'Дніпро', withSeats: false }}
      />
    ),
  },
]
