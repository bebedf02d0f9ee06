import { getTranslations } from 'next-intl/server'
import { href, type Locale } from '@/lib/i18n/locales'
import type { LessonSummary } from '../types.lessons'

type Props = { locale: Locale; course: string; before: LessonSummary | null; after: LessonSummary | null }

/** The lesson before, the next one, or the end check after the last. */
export async function LessonNav({ locale, course, before, after }: Props) {
  const t = await getTranslations({ locale, namespace: 'lessons' })
  const path = (slug: string) => href(locale, `/courses/${course}/${slug}`)
  return (
    <nav className="lesson-nav no-print" aria-label={t('nav')}>
      {before ? (
        <a href={path(before.slug)} rel="prev">
          <span>{t('before')}</span> <b>{before.title}</b>
        </a>
      ) : null}
      {after ? (
        <a href={path(after.slug)} rel="next">
          <span>{t('after')}</span> <b>{after.title}</b>
        </a>
      ) : (
        <a href={path('check')} rel="next">
          <b>{t('endCheck')}</b>
        </a>
      )}
      <a href={href(locale, `/courses/${course}`)}>
        <b>{t('all')}</b>
      </a>
    </nav>
  )
}
