import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/locales'
import type { OfficialEpisode } from '../types'

/** A series of the state: what is known, what is not, and the way there, which is taken only by a click. */
export async function OfficialView({ locale, episode }: { locale: Locale; episode: OfficialEpisode }) {
  const t = await getTranslations({ locale, namespace: 'series' })
  const { title, summary, url, label, recognise, steps, unknown } = episode
  return (
    <article className="prose">
      <h1>{title}</h1>
      <p className="lead">{summary}</p>
      <h2>{t('how')}</h2>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div className="panel official">
        <p>
          <a className="official-address" href={url} rel="noopener noreferrer external">
            {label}
          </a>
        </p>
        <p>{recognise}</p>
        <p className="small soft">{t('leaves')}</p>
      </div>
      {unknown.length > 0 ? <h2>{t('unknown')}</h2> : null}
      <ul>
        {unknown.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </article>
  )
}
