import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { FormTexts } from '@/components/forms/form-texts'
import { href, type Locale } from '@/lib/i18n/locales'
import { markedTexts } from '../presenter.lessons'
import { hasPassed, markAnswers, neededFor, scoreOf } from '../rules/quiz'
import type { Course } from '../types'
import type { Answers, CheckQuestion } from '../types.lessons'
import { MarkedQuestion } from './marked-question'
import { SaveSection } from './save-section'

type Props = {
  locale: Locale
  course: Course
  questions: readonly CheckQuestion[]
  answers: Answers
  forms: FormTexts
  idempotencyKey: string
  /** The way to the certificate, for who passed. */
  children: ReactNode
}

/** What came of the end check: the score, wrong answers with their lessons, then the certificate or another try. */
export async function EndCheckResult(props: Props) {
  const { locale, course, questions, answers, forms, idempotencyKey, children } = props
  const t = await getTranslations({ locale, namespace: 'lessons' })
  const asked = questions.map(({ question }) => question)
  const marked = markAnswers(asked, answers)
  const score = scoreOf(marked)
  const passed = hasPassed(score)
  const wrong = marked.flatMap((each, index) => (each.isRight ? [] : [{ each, index }]))
  const texts = markedTexts(t)
  return (
    <>
      <header className="page-head" data-draft-done={`end-check-${course.slug}`}>
        <h1>{passed ? t('outcome.passed') : t('outcome.failed')}</h1>
        <p className="lead">{course.title}</p>
      </header>
      <p className="score">{t('result.score', score)}</p>
      {passed ? (
        children
      ) : (
        <p className="prose">{t('outcome.failedText', { needed: neededFor(score.of) })}</p>
      )}
      <section className="section no-print">
        {wrong.length === 0 ? <p>{t('outcome.allRight')}</p> : <h2>{t('outcome.review')}</h2>}
        {wrong.map(({ each, index }) => {
          const lesson = questions[index]?.lesson
          return (
            <div key={`${lesson?.slug} ${each.question.id}`}>
              <MarkedQuestion number={index + 1} marked={each} texts={texts} />
              {lesson ? (
                <p>
                  <a href={href(locale, `/courses/${lesson.course}/${lesson.slug}`)}>
                    {t('outcome.lesson', { title: lesson.title })}
                  </a>
                </p>
              ) : null}
            </div>
          )
        })}
      </section>
      {passed ? (
        <SaveSection
          locale={locale}
          course={course.slug}
          answers={answers}
          forms={forms}
          idempotencyKey={idempotencyKey}
        />
      ) : (
        <p className="mt-5">
          <a className="button" href={href(locale, `/courses/${course.slug}/check`)}>
            {t('outcome.again')}
          </a>
        </p>
      )}
    </>
  )
}
