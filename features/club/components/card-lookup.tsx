import { getTranslations } from 'next-intl/server'
import { href, type Locale } from '@/lib/i18n/locales'

/** A field for the code of a card. Sent by POST, so that what is no code stays out of addresses. */
export async function CardLookup({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'club.lookup' })
  return (
    <form className="panel" action={href(locale, '/r')} method="post">
      <h2>{t('heading')}</h2>
      <div className="field">
        <label htmlFor="card-code">{t('label')}</label>
        <p className="field-hint" id="card-code-hint">
          {t('hint')}
        </p>
        <input
          id="card-code"
          name="code"
          type="text"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={20}
          required
          aria-describedby="card-code-hint"
        />
        <button type="submit" className="button button-quiet">
          {t('submit')}
        </button>
      </div>
    </form>
  )
}
