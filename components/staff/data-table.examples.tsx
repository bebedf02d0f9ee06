import type { Example } from '../example'
import { Badge } from './badge'
import { DataTable } from './data-table'

const columns = [
  { key: 'name', label: 'Місце', sortable: true },
  { key: 'state', label: 'Стан' },
  { key: 'age', label: 'Днів без підтвердження', sortable: true, align: 'end' },
] as const

export const examples: Example[] = [
  {
    name: 'sorted, with a row that needs attention',
    render: () => (
      <DataTable
        caption="Місця: 2"
        columns={columns}
        rows={[
          {
            id: 'cnap',
            tone: 'warn',
            cells: { name: <a href="#cnap">ЦНАП</a>, state: <Badge tone="warn">давно</Badge>, age: 41 },
          },
          {
            id: 'library',
            cells: { name: 'Бібліотека', state: <Badge tone="done">відчинено</Badge>, age: 2 },
          },
        ]}
        empty="Місць немає."
        path="/admin/dev/components"
        sort={{ key: 'age', descending: true }}
      />
    ),
  },
  {
    name: 'without rows',
    render: () => <DataTable caption="Місця" columns={columns} rows={[]} empty="Місць ще немає." />,
  },
]
