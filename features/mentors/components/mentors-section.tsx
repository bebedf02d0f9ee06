import { getTranslations } from 'next-intl/server'
import { href, type Locale } from '@/lib/i18n/locales'
import { loadMentors } from '../loaders'
import { isEmptyFilter } from '../rules/filter'
import { MentorFilterForm } from './mentor-filter-form'
import { MentorRow } from './mentor-row'

type Props = { locale: Locale; query: Record<string, string | string[] | undefined> }

/** Those who teach. While there is nobody the page says so, and asks for the first one. */
export async function MentorsSection({ locale, query }: Props) {
  const t = await getTranslations({ locale, namespace: 'mentors' })
  const { filter, mentors, settlements, all, real } = await loadMentors(query)
  return (
    <section className="section" id="mentors">
      <h2>{t('list.title')}</h2>
      <p className="mt-2">{real === 0 ? t('list.nobody') : t('list.lead')}</p>
      {all === 0 ? null : (
        <>
          <MentorFilterForm locale={locale} filter={filter} settlements={settlements} />
          {real === 0 ? null : (
            <p className="mt-4">{t('list.count', { count: mentors.filter(({ demo }) => !demo).length })}</p>
          )}
          {mentors.length === 0 ? null : (
            <ol className="row-list mt-4">
              {mentors.map((mentor) => (
                <MentorRow key={mentor.id} locale={locale} mentor={mentor} />
              ))}
            </ol>
          )}
          {isEmptyFilter(filter) ? null : (
            <p className="mt-4">
              <a className="button button-quiet" href={href(locale, '/community#mentors')}>
                {t('filter.reset')}
              </a>
            </p>
          )}
        </>
      )}
    </section>
  )
}
