import type { getTranslations } from 'next-intl/server'
import { reportKinds } from './constants'

type Translate = Awaited<ReturnType<typeof getTranslations<'feedback'>>>

/** Labels of the form about a guide, or about one of its steps. */
export function feedbackFormTexts(t: Translate, step: number | null) {
  return {
    kind: {
      label: step === null ? t('kindGuide') : t('kindStep'),
      options: reportKinds.map((value) => ({ value, label: t(`kinds.${value}`) })),
    },
    text: { label: t('text'), hint: t('textHint') },
    submit: t('submit'),
  }
}

export type FeedbackFormTexts = ReturnType<typeof feedbackFormTexts>
