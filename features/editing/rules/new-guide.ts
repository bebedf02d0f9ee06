import { categories } from '@/features/guides/constants'
import type { Category } from '@/features/guides/types'
import type { Locale } from '@/lib/i18n/locales'
import { setFront } from './front-matter'

export type NewGuide = { number: number; category: Category; title: string; day: string; reviewBy: string }

/** The words that an empty guide begins with; an editor writes over them. */
const words: Record<Locale, Record<'problems' | 'help' | 'first' | 'todo', string>> = {
  uk: {
    problems: 'Що може піти не так',
    help: 'Де допоможуть особисто',
    first: 'Першу версію написано.',
    todo: 'Напишіть тут',
  },
  en: {
    problems: 'What can go wrong',
    help: 'Where to get help in person',
    first: 'First version written.',
    todo: 'Write here',
  },
}

/** The first number of a category's hundred: signature → 200. */
export function hundredOf(category: Category): number {
  return (categories.indexOf(category) + 1) * 100
}

/** The text that a new guide begins with: all its parts in place, nothing in them. */
export function newGuideSource(locale: Locale, { number, category, title, day, reviewBy }: NewGuide): string {
  const { problems, help, first, todo } = words[locale]
  const step = (n: number) => `<Step n="${n}" title="">\n\n${todo}.\n\n</Step>\n\n`
  const problem = `<Problem title="">\n\n${todo}.\n\n</Problem>\n\n`
  const steps = [1, 2, 3, 4].map(step).join('')
  const body = `${todo}.\n\n<Steps>\n\n${steps}</Steps>\n\n## ${problems}\n\n${problem.repeat(3)}## ${help}\n\n${todo}.\n`
  const empty = `---\nnumber: ${number}\n---\n\n${body}`
  return setFront(empty, {
    title,
    summary: '',
    category,
    audience: ['everyone'],
    where: ['home', 'ukraine', 'abroad'],
    minutes: 10,
    cost: '',
    needs: [],
    official: null,
    result: '',
    term: null,
    refusals: [],
    legal: [],
    sources: [],
    sureness: [],
    checkedBy: null,
    checkedOn: null,
    appVersion: null,
    reviewBy,
    owner: '',
    changes: [{ date: day, note: first, major: true }],
    related: [],
    helpNeed: 'diia',
    keywords: [],
    retiredSteps: [],
  })
}
