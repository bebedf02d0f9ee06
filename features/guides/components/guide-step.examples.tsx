import type { Example } from '@/components/example'
import { GuideStepItem } from './guide-step'
import { sampleGuide } from './sample-guide'

export const examples: Example[] = [
  {
    name: 'the plain sentence, a detail folded, the spoken code',
    render: (locale) => (
      <ol className="steps">
        {sampleGuide.steps.map((step) => (
          <GuideStepItem key={step.number} locale={locale} guide={sampleGuide} step={step} position={3} />
        ))}
      </ol>
    ),
  },
]
