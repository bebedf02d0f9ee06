import { formatStepCode, type StepCode } from '@/features/guides/rules/step-code'
import type { GuideText } from '@/features/guides/types'
import type { Locale } from '@/lib/i18n/locales'
import type { StepChoice } from '../types'
import { wordStems } from './near-same'
import { stepAnswer } from './step-text'

const MOST = 12

type Asked = { query: string; code: StepCode | null; locale: Locale; publicUrl: string }

function choice(guide: GuideText, step: GuideText['steps'][number], asked: Asked): StepChoice {
  const words = { guide: guide.number, number: step.number, title: step.title, text: step.text }
  return {
    code: formatStepCode(guide.number, step.number),
    guide: guide.title,
    title: step.title,
    text: stepAnswer(words, asked.locale, asked.publicUrl),
  }
}

/**
 * The steps of guides, found ones first: the step whose code was typed stands alone at the top, and of words the steps
 * that have more of them.
 */
export function stepChoices(guides: readonly GuideText[], asked: Asked): StepChoice[] {
  const wanted = wordStems(asked.query)
  const score = ({ title, text }: { title: string; text: string }) => {
    const has = wordStems(`${title} ${text}`)
    return [...wanted].filter((word) => has.has(word)).length
  }
  const all = guides.flatMap((guide, place) =>
    guide.steps.map((step) => {
      const isAsked = asked.code?.guide === guide.number && asked.code.step === step.number
      return { choice: choice(guide, step, asked), rank: isAsked ? 1000 : score(step) - place * 0.5 }
    }),
  )
  return all
    .sort((a, b) => b.rank - a.rank)
    .slice(0, MOST)
    .map((item) => item.choice)
}
