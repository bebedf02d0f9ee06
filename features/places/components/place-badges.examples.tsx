import type { Example } from '@/components/example'
import { PlaceBadges } from './place-badges'
import { samplePlace } from './sample-place'

const nothing = { power: 'unknown', internet: 'unknown', shelter: 'unknown' } as const

export const examples: Example[] = [
  { name: 'what is known', render: (locale) => <PlaceBadges locale={locale} place={samplePlace} /> },
  {
    name: 'in full, where little is known',
    render: (locale) => <PlaceBadges locale={locale} place={{ ...samplePlace, ...nothing }} full />,
  },
]
