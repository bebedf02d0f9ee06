import type { InLocale } from '@/lib/i18n/both'
import type { TrainerFile } from './schema'

/** One practice trainer in one language. */
export type Trainer = InLocale<TrainerFile> & { slug: string }
export type Scene = Trainer['scenes'][number]
export type Screen = NonNullable<Scene['screen']>
export type ScreenPart = Screen['parts'][number]
export type Option = NonNullable<Scene['options']>[number]

/** What a list says of a trainer. */
export type TrainerSummary = Pick<Trainer, 'slug' | 'title' | 'summary' | 'minutes' | 'updatedOn'> & {
  scenes: number
}
