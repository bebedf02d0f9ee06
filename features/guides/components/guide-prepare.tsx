import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/locales'
import type { Guide } from '../types'

/** What to have at hand and the one official address. */
export async function GuidePrepare({ locale, guide }: { locale: Locale; guide: Guide }) {
  const t = await getTranslations({ locale })
  return (
    <>
      <section className="panel">
        <h2>{t('guide.needs')}</h2>
        <ul className="needs-list">
          {guide.needs.map((need) => (
            <li key={need}>{need}</li>
          ))}
        </ul>
      </section>
      {guide.official ? (
        <section className="panel">
          <h2>{t('guide.official')}</h2>
          <a className="official-address" href={guide.official.url} rel="noopener">
            {guide.official.label}
          </a>
          <p className="small mt-2">{guide.official.recognise}</p>
          <button
            type="button"
            className="button button-quiet live-only mt-3"
            data-copy={guide.official.url}
            data-done={t('common.copied')}
          >
            {t('guide.copyAddress')}
          </button>
        </section>
      ) : null}
    </>
  )
}
