import { getTranslations } from 'next-intl/server'
import type { FormTexts } from '@/components/forms/form-texts'
import type { Locale } from '@/lib/i18n/locales'
import { neededFor } from '../rules/quiz'
import type { Course } from '../types'
import type { CheckQuestion } from '../types.lessons'
import { EndCheckForm } from './end-check-form'

type Props = { locale: Locale; course: Course; questions: readonly CheckQuestion[]; forms: FormTexts }

/** The end check of a course. */
export async function EndCheckView({ locale, course, questions, forms }: Props) {
  const t = await getTranslations({ locale, namespace: 'lessons' })
  const count = questions.length
  return (
    <>
      <header className="page-head">
        <h1>{t('endCheck')}</h1>
        <p className="lead">{course.title}</p>
        <p className="prose mt-4">{t('check.lead', { count, needed: neededFor(count) })}</p>
      </header>
      <div className="section">
        <EndCheckForm
          locale={locale}
          course={course.slug}
          questions={questions.map(({ question }) => question)}
          submit={t('check.submit')}
          forms={forms}
        />
      </div>
    </>
  )
}
