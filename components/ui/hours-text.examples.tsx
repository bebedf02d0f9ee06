import type { Example } from '../example'
import { HoursText } from './hours-text'

export const examples: Example[] = [
  { name: 'a day and hours', render: () => <HoursText text="субота, 28 листопада, 09:00–10:30" /> },
  { name: 'hours of one day with a break', render: () => <HoursText text="09:00–13:00, 14:00–17:00" /> },
]
