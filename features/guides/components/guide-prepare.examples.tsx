import type { Example } from '@/components/example'
import { GuidePrepare } from './guide-prepare'
import { sampleGuide } from './sample-guide'

export const examples: Example[] = [
  {
    name: 'what to have at hand, the official address',
    render: (locale) => (
      <div className="guide-side">
        <GuidePrepare locale={locale} guide={sampleGuide} />
      </div>
    ),
  },
]
