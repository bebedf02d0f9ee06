import { getTranslations } from 'next-intl/server'
import type { FormTexts } from '@/components/forms/form-texts'
import { href, type Locale } from '@/lib/i18n/locales'
import type { LessonPage } from '../loaders.lessons'
import { markedTexts } from '../presenter.lessons'
import { markAnswers, scoreOf } from '../rules/quiz'
import type { Answers } from '../types.lessons'
import { LessonNav } from './lesson-nav'
import { MarkedQuestion } from './marked-question'
import { SaveSection } from './save-section'

type Props = { locale: Locale; page: LessonPage; answers: Answers; forms: FormTexts; idempotencyKey: string }

/** What was right in a lesson's questions, why, and where to go on. The script remembers it on the device. */
export async function LessonResultView({ locale, page, answers, forms, idempotencyKey }: Props) {
  const t = await getTranslations({ locale, namespace: 'lessons' })
  const { course, lesson, before, after } = page
  const marked = markAnswers(lesson.questions, answers)
  const score = scoreOf(marked)
  const answered = answers.some((chosen) => chosen.length > 0)
  const texts = markedTexts(t)
  return (
    <>
      <header className="page-head">
        <h1>{t('result.title')}</h1>
        <p className="lead">{lesson.title}</p>
      </header>
      <p
        className="score"
        data-lesson-done={answered ? `${course.slug}/${lesson.slug}` : undefined}
        data-right={score.right}
        data-of={score.of}
      >
        {t('result.score', score)}
      </p>
      {marked.map((each, index) => (
        <MarkedQuestion key={each.question.id} number={index + 1} marked={each} texts={texts} level={2} />
      ))}
      <p className="mt-5 no-print">
        <a
          className="button button-quiet"
          href={`${href(locale, `/courses/${course.slug}/${lesson.slug}`)}#questions`}
        >
          {t('result.again')}
        </a>
      </p>
      <LessonNav locale={locale} course={course.slug} before={before} after={after} />
      {answered ? (
        <SaveSection
          locale={locale}
          course={course.slug}
          lesson={lesson.slug}
          answers={answers}
          forms={forms}
          idempotencyKey={idempotencyKey}
        />
      ) : null}
    </>
  )
}
