import { href, type Locale } from '@/lib/i18n/locales'
import type { LessonSummary } from '../types.lessons'

type Props = {
  locale: Locale
  lessons: readonly LessonSummary[]
  /** «пройдено»; shown beside what this device or the code knows as done. */
  done: string
  /** What a code knows of a lesson: a few words; undefined where nothing is known. */
  note?: (lesson: LessonSummary) => string | undefined
}

/** The lessons of a course in order. The script marks those that were done on this device. */
export function LessonList({ locale, lessons, done, note }: Props) {
  return (
    <ol className="lesson-list">
      {lessons.map((lesson) => {
        const known = note?.(lesson)
        const { course, slug } = lesson
        return (
          <li key={slug} data-lesson={`${course}/${slug}`} className={known ? 'is-done' : undefined}>
            <a href={href(locale, `/courses/${course}/${slug}`)}>{lesson.title}</a>
            <span className="lesson-mark">
              {done}
              {known ? `, ${known}` : null}
            </span>
            <p className="soft small">{lesson.goal}</p>
          </li>
        )
      })}
    </ol>
  )
}
