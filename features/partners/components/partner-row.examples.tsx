import type { Example } from '@/components/example'
import { PartnerRow } from './partner-row'
import { samplePartner } from './sample-partner'

export const examples: readonly Example[] = [
  {
    name: 'a partner for demonstration',
    render: (locale) => (
      <ul className="row-list">
        <PartnerRow locale={locale} partner={samplePartner} />
      </ul>
    ),
  },
  {
    name: 'without a promise',
    render: (locale) => (
      <ul className="row-list">
        <PartnerRow locale={locale} partner={{ ...samplePartner, commitment: null, demo: false }} />
      </ul>
    ),
  },
]
