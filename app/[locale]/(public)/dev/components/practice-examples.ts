import type { ExampleGroup } from '@/components/example'
import { examples as transcript } from '@/features/series/components/transcript.examples'
import { examples as answer } from '@/features/trainers/components/answer.examples'
import { examples as drawnScreen } from '@/features/trainers/components/drawn-screen.examples'
import { examples as trainerList } from '@/features/trainers/components/trainer-list.examples'

/** Parts of the trainers and the series. */
export const practiceExamples: readonly ExampleGroup[] = [
  { component: 'trainers/answer', examples: answer },
  { component: 'trainers/drawn-screen', examples: drawnScreen },
  { component: 'trainers/trainer-list', examples: trainerList },
  { component: 'series/transcript', examples: transcript },
]
