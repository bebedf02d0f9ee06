import { getTranslations } from 'next-intl/server'
import { href, type Locale } from '@/lib/i18n/locales'
import type { Lesson } from '../types.lessons'
import { QuestionFields } from './question-fields'

type Props = { locale: Locale; course: string; lesson: Lesson }

/** The questions of a lesson. Answers are not personal, so they go by GET and the page with the result can be reloaded. */
export async function LessonQuiz({ locale, course, lesson }: Props) {
  const t = await getTranslations({ locale, namespace: 'lessons' })
  return (
    <section className="section" aria-labelledby="questions">
      <h2 id="questions">{t('quiz')}</h2>
      <p className="prose mt-2 no-print">{t('quizLead', { count: lesson.questions.length })}</p>
      <form className="form mt-4" action={href(locale, `/courses/${course}/${lesson.slug}/check`)}>
        <QuestionFields questions={lesson.questions} prefix="lesson" answer={t('answer')} />
        <button className="button no-print" type="submit">
          {t('submit')}
        </button>
      </form>
    </section>
  )
}
