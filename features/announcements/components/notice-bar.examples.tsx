import type { Example } from '@/components/example'
import { severities } from '../constants'
import { NoticeBar } from './notice-bar'

export const examples: readonly Example[] = [
  {
    name: 'every weight',
    render: (locale) => (
      <NoticeBar
        locale={locale}
        notices={severities.map((severity) => ({
          id: severity,
          severity,
          text: 'ЦНАП не працює 24 листопада через відключення світла.',
          path: severity === 'info' ? null : '/places',
        }))}
      />
    ),
  },
]
