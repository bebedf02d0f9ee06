import type { getTranslations } from 'next-intl/server'

type Translate = Awaited<ReturnType<typeof getTranslations<'lessons'>>>

/** Labels of the form that keeps progress under a code. */
export function progressFormTexts(t: Translate) {
  return { code: { label: t('save.code'), hint: t('save.codeHint') }, submit: t('save.submit') }
}

export type ProgressFormTexts = ReturnType<typeof progressFormTexts>
