import type { Example } from '@/components/example'
import { categories } from '../constants'
import { GuideTile } from './guide-tile'
import { sampleGuide } from './sample-guide'

export const examples: Example[] = [
  {
    name: `one of each life situation: ${categories.join(', ')}`,
    render: (locale) => (
      <div className="tile-grid">
        {categories.map((category) => (
          <GuideTile key={category} locale={locale} guide={{ ...sampleGuide, category }} />
        ))}
      </div>
    ),
  },
]
