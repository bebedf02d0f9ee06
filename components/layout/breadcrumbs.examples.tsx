import type { Example } from '../example'
import { Breadcrumbs } from './breadcrumbs'

export const examples: Example[] = [
  {
    name: 'two levels',
    render: (locale) => (
      <Breadcrumbs
        locale={locale}
        crumbs={[
          { path: '/guides', label: 'Інструкції' },
          { path: '/guides/diia-signature', label: 'Увімкнути Дія.Підпис' },
        ]}
      />
    ),
  },
]
