import type { Example } from '@/components/example'
import { ScamCard } from './scam-card'

export const examples: Example[] = [{ name: 'three rules', render: (locale) => <ScamCard locale={locale} /> }]
