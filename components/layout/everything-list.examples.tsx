import type { Example } from '../example'
import { EverythingList } from './everything-list'

export const examples: Example[] = [
  { name: 'all sections', render: (locale) => <EverythingList locale={locale} /> },
]
