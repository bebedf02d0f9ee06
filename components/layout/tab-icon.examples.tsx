import type { Example } from '../example'
import { sections } from './sections'
import { TabIcon } from './tab-icon'

export const examples: Example[] = [
  {
    name: sections.join(', '),
    render: () => (
      <p className="facts">
        {sections.map((section) => (
          <TabIcon key={section} section={section} />
        ))}
      </p>
    ),
  },
]
