import { getTranslations } from 'next-intl/server'
import { href, type Locale } from '@/lib/i18n/locales'

/** The big search field: an ordinary GET form; suggestions come only where the script runs. */
export async function SearchBox({ locale, query = '' }: { locale: Locale; query?: string }) {
  const t = await getTranslations({ locale, namespace: 'home' })
  const kind = await getTranslations({ locale, namespace: 'search.kinds' })
  return (
    <search>
      <form className="search-area" action={href(locale, '/search')}>
        <label className="search-label" htmlFor="q">
          {t('searchLabel')}
        </label>
        <div className="search-box">
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={query}
            maxLength={100}
            autoComplete="off"
            enterKeyHint="search"
            data-suggest={`/api/search?locale=${locale}&limit=5`}
            data-suggest-label={t('suggestions')}
            data-suggest-count={t('suggestionsCount', { count: '{count}' })}
            data-suggest-guide={kind('guide')}
            data-suggest-place={kind('place')}
            data-suggest-course={kind('course')}
            data-suggest-trainer={kind('trainer')}
            data-suggest-episode={kind('episode')}
            data-suggest-event={kind('event')}
          />
          <button type="submit" className="button">
            {t('searchButton')}
          </button>
        </div>
      </form>
    </search>
  )
}
