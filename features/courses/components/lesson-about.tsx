import { getTranslations } from 'next-intl/server'
import { formatDay } from '@/lib/dates'
import { href, type Locale } from '@/lib/i18n/locales'
import type { LessonPage } from '../loaders.lessons'
import { SkillList } from './skill-list'

/** What one can do now, where the detailed steps are, and how fresh the lesson is. */
export async function LessonAbout({
  locale,
  page: { lesson, guides },
}: {
  locale: Locale
  page: LessonPage
}) {
  const t = await getTranslations({ locale, namespace: 'lessons' })
  const { checkedBy, checkedOn, sources } = lesson
  return (
    <div className="prose section">
      <h2>{t('skills')}</h2>
      <SkillList skills={lesson.skills} />
      <p className="soft small">
        {t('skillsNote')} {t('area')}: {t(`areas.${lesson.area}`)}.
      </p>
      {guides.length > 0 ? (
        <>
          <h2>{t('guides')}</h2>
          <ul>
            {guides.map(({ slug, title }) => (
              <li key={slug}>
                <a href={href(locale, `/guides/${slug}`)}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {sources.length > 0 ? (
        <>
          <h2>{t('sources')}</h2>
          <ul>
            {sources.map(({ title, url }) => (
              <li key={title}>
                {url ? (
                  <a href={url} rel="external noreferrer">
                    {title}
                  </a>
                ) : (
                  title
                )}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="soft small">
        {checkedBy && checkedOn
          ? t('checked', { who: checkedBy, date: formatDay(checkedOn, locale) })
          : t('notChecked')}{' '}
        {t('updated', { date: formatDay(lesson.updatedOn, locale) })}
      </p>
    </div>
  )
}
