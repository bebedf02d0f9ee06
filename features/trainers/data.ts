import 'server-only'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ContentError } from '@/lib/content-problem'
import { inLocale } from '@/lib/i18n/both'
import type { Locale } from '@/lib/i18n/locales'
import { parseTrainer } from './rules/check-trainer'
import type { TrainerFile } from './schema'
import type { Trainer, TrainerSummary, TrainerText } from './types'

const FOLDER = 'content/trainers'
const FILE = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/

const cache = new Map<string, { stamp: string; trainer: TrainerFile }>()
const onDisk = (path: string) => join(/* turbopackIgnore: true */ process.cwd(), path)

/** Every file of content/trainers as it lies on disk, for the content check. */
export function readTrainerSources(): { slug: string; file: string; text: string }[] {
  return slugs().map((slug) => {
    const file = `${FOLDER}/${slug}.yaml`
    return { slug, file, text: readFileSync(onDisk(file), 'utf8') }
  })
}

function slugs(): string[] {
  return readdirSync(onDisk(FOLDER))
    .flatMap((name) => FILE.exec(name)?.[1] ?? [])
    .sort()
}

/** @throws {ContentError} naming file, line and column. */
function readTrainer(slug: string): TrainerFile {
  const file = `${FOLDER}/${slug}.yaml`
  const { mtimeMs, size } = statSync(onDisk(file))
  const stamp = `${mtimeMs} ${size}`
  const known = cache.get(slug)
  if (known?.stamp === stamp) return known.trainer
  const { trainer, problems } = parseTrainer(readFileSync(onDisk(file), 'utf8'), file)
  if (!trainer) throw new ContentError(problems)
  cache.set(slug, { stamp, trainer })
  return trainer
}

/** One trainer; null when there is none. The slug may come from an address as it is. */
export function getTrainer(locale: Locale, slug: string): Trainer | null {
  return slugs().includes(slug) ? { slug, ...inLocale(readTrainer(slug), locale) } : null
}

function inOrder(locale: Locale): Trainer[] {
  return slugs()
    .map((slug) => ({ slug, ...inLocale(readTrainer(slug), locale) }))
    .sort((a, b) => a.order - b.order)
}

/** All trainers of one language in their order. */
export function listTrainers(locale: Locale): TrainerSummary[] {
  return inOrder(locale).map(({ slug, title, summary, minutes, updatedOn, scenes }) => ({
    ...{ slug, title, summary, minutes, updatedOn },
    scenes: scenes.length,
  }))
}

/** The words of all trainers of one language. */
export function listTrainerTexts(locale: Locale): TrainerText[] {
  return inOrder(locale).map(({ slug, title, summary, lookFor, scenes }) => ({
    ...{ slug, title, summary, lookFor },
    scenes: scenes.map((scene) => ({ title: scene.title, story: scene.story })),
  }))
}
