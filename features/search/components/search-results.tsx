import { getTranslations } from 'next-intl/server'
import { href, type Locale } from '@/lib/i18n/locales'
import type { SearchAnswer, SearchHit, SearchType, Segment } from '../types'

/** Order of the groups. */
const searchTypes: SearchType[] = ['guide', 'place', 'course', 'trainer', 'episode', 'event', 'question']

/** Text with the words that answer the query marked. */
function Marked({ segments }: { segments: readonly Segment[] }) {
  let at = 0
  return segments.map(({ text, mark }) => {
    const key = at
    at += text.length
    return mark ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>
  })
}

function Hit({ hit }: { hit: SearchHit }) {
  return (
    <li>
      <h3 className="row-title">
        <a href={hit.url}>
          <Marked segments={hit.titleSegments} />
        </a>
      </h3>
      <p className="soft">
        <Marked segments={hit.snippet} />
      </p>
    </li>
  )
}

type Props = { locale: Locale; query: string; found: SearchAnswer }

/** What was found, by kind; with nothing found, the way to a person. */
export async function SearchResults({ locale, query, found }: Props) {
  const t = await getTranslations({ locale, namespace: 'search' })
  const { results, corrected } = found
  const note = corrected ? <p className="mt-4">{t('corrected', { to: corrected.to })}</p> : null
  if (results.length === 0) {
    return (
      <section className="prose mt-8">
        {note}
        <h2>{t('nothing', { query })}</h2>
        <p>{t('nothingText')}</p>
        <p>
          <a className="button" href={href(locale, `/hotline?question=${encodeURIComponent(query)}`)}>
            {t('nothingAsk')}
          </a>
        </p>
        <p>
          <a className="lone-link" href={href(locale, '/community/help')}>
            {t('nothingLearn')}
          </a>
        </p>
        <p>{t('tips')}</p>
      </section>
    )
  }
  return (
    <div className="mt-6">
      <p role="status">{t('found', { count: results.length, query })}</p>
      {note}
      {searchTypes.map((type) => {
        const own = results.filter((hit) => hit.type === type)
        if (own.length === 0) return null
        return (
          <section key={type} className="section">
            <h2>{t(type)}</h2>
            <ol className="row-list mt-4">
              {own.map((hit) => (
                <Hit key={hit.id} hit={hit} />
              ))}
            </ol>
          </section>
        )
      })}
    </div>
  )
}
