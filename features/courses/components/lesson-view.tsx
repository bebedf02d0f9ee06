import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ListenButton } from '@/components/ui/listen-button'
import { OfflineButton } from '@/components/ui/offline-button'
import type { GuideNodes } from '@/features/guides/types'
import type { Locale } from '@/lib/i18n/locales'
import type { LessonPage } from '../loaders.lessons'
import { LessonAbout } from './lesson-about'
import { LessonNav } from './lesson-nav'
import { LessonQuiz } from './lesson-quiz'

type Props = {
  locale: Locale
  page: LessonPage
  /** Draws a piece of text; guides know how. */
  prose: (nodes: GuideNodes) => ReactNode
}

/** A whole lesson on one page: the text with two tries, questions, and where to go on. */
export async function LessonView({ locale, page, prose }: Props) {
  const t = await getTranslations({ locale })
  const { lesson, course, position, count, before, after } = page
  const name = `${course.slug}/${lesson.slug}`
  return (
    <article>
      <header className="page-head">
        <h1 data-speak="">{lesson.title}</h1>
        <p className="lead" data-speak="">
          {lesson.goal}
        </p>
        <p className="facts">
          <span>{t('lessons.position', { position, count })}</span>
          <span>
            {t('lessons.time')}: <b>{t('common.minutes', { count: lesson.minutes })}</b>
          </span>
        </p>
        <div className="button-row mt-5">
          <button type="button" className="button button-quiet live-only" data-print="">
            {t('common.print')}
          </button>
          <OfflineButton
            label={t('guide.offline')}
            done={t('guide.offlineDone')}
            failed={t('guide.offlineFailed')}
          />
          <ListenButton label={t('guide.listen')} stop={t('guide.stop')} />
        </div>
      </header>
      <section className="panel section lesson-needs">
        <h2>{t('lessons.needs')}</h2>
        <ul className="needs-list">
          {lesson.needs.map((need) => (
            <li key={need}>{need}</li>
          ))}
        </ul>
      </section>
      {lesson.parts.map((part) =>
        part.kind === 'text' ? (
          <div className="prose section" data-speak="" key={part.id}>
            {prose(part.nodes)}
          </div>
        ) : (
          <section className="try" key={part.id} aria-labelledby={part.id}>
            <p className="try-label">{t('lessons.try')}</p>
            <h2 id={part.id}>{part.title}</h2>
            <div className="prose">{prose(part.nodes)}</div>
          </section>
        ),
      )}
      <LessonQuiz locale={locale} course={course.slug} lesson={lesson} />
      <label className="lesson-tick live-only no-print">
        <input type="checkbox" data-lesson-tick={name} /> {t('lessons.tick')}
        <span className="soft small">{t('lessons.tickHint')}</span>
      </label>
      <LessonNav locale={locale} course={course.slug} before={before} after={after} />
      <LessonAbout locale={locale} page={page} />
    </article>
  )
}
