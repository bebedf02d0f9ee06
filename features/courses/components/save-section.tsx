import { getTranslations } from 'next-intl/server'
import type { FormTexts } from '@/components/forms/form-texts'
import type { Locale } from '@/lib/i18n/locales'
import { progressFormTexts } from '../presenter.lessons'
import { formatAnswers } from '../rules/quiz'
import type { Answers } from '../types.lessons'
import { ProgressForm } from './progress-form'

type Props = {
  locale: Locale
  course: string
  /** Nothing for the end check. */
  lesson?: string
  answers: Answers
  forms: FormTexts
  idempotencyKey: string
}

/** The way to keep what was just done under a code. */
export async function SaveSection({ locale, course, lesson = '', answers, forms, idempotencyKey }: Props) {
  const t = await getTranslations({ locale, namespace: 'lessons' })
  return (
    <section className="section no-print">
      <h2>{t('save.heading')}</h2>
      <p className="prose mt-2">{t('save.lead')}</p>
      <ProgressForm
        locale={locale}
        forms={forms}
        idempotencyKey={idempotencyKey}
        texts={progressFormTexts(t)}
        hidden={{ course, lesson, answers: formatAnswers(answers) }}
      />
    </section>
  )
}
