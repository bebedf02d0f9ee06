import type { Example } from '@/components/example'
import { PlaceRow } from './place-row'
import { sampleNow, samplePlace, samplePresence } from './sample-place'

const own = { ...samplePlace, demo: false, phones: [] }
const moved = samplePresence({ tone: 'moved', code: 'moved', until: null })

export const examples: Example[] = [
  {
    name: 'a demonstration place, then one that moved and has no phone',
    render: (locale) => (
      <ol className="row-list">
        <PlaceRow locale={locale} item={{ place: samplePlace, presence: samplePresence() }} now={sampleNow} />
        <PlaceRow locale={locale} item={{ place: own, presence: moved }} now={sampleNow} />
      </ol>
    ),
  },
]
