import type { Example } from '@/components/example'
import { PlanList } from './plan-list'
import { samplePlans } from './sample-partner'

export const examples: readonly Example[] = [
  { name: 'every state', render: (locale) => <PlanList locale={locale} plans={samplePlans} /> },
]
