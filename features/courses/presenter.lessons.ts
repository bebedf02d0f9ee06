import type { getTranslations } from 'next-intl/server'

type Translate = Awaited<ReturnType<typeof getTranslations<'lessons'>>>

/** Words beside a question that was answered. */
export function markedTexts(t: Translate) {
  return {
    right: t('result.right'),
    wrong: t('result.wrong'),
    none: t('result.none'),
    yours: t('result.yours'),
    correct: t('result.correct'),
  }
}

export type MarkedTexts = ReturnType<typeof markedTexts>

/** Labels of the form that keeps progress under a code. */
export function progressFormTexts(t: Translate) {
  return { code: { label: t('save.code'), hint: t('save.codeHint') }, submit: t('save.submit') }
}

export type ProgressFormTexts = ReturnType<typeof progressFormTexts>
