import type { Example } from '@/components/example'
import { PlaceFilterForm } from './place-filter-form'

export const examples: Example[] = [
  {
    name: 'two choices made',
    render: (locale) => (
      <PlaceFilterForm
        locale={locale}
        filter={{ kind: null, need: 'diia', openNow: true, where: null, access: null }}
      />
    ),
  },
]
