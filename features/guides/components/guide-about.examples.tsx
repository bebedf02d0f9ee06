import type { Example } from '@/components/example'
import { GuideAbout } from './guide-about'
import { sampleGuide } from './sample-guide'

export const examples: Example[] = [
  {
    name: 'who checked it, how sure it is, where it comes from',
    render: (locale) => <GuideAbout locale={locale} guide={sampleGuide} />,
  },
]
