import { getTranslations } from 'next-intl/server'
import { href, type Locale } from '@/lib/i18n/locales'

/** A field for a code of the portal, whatever it opens. Sent by POST, so that the code stays out of logs of addresses until it is in order. */
export async function CodeLookup({ locale, code }: { locale: Locale; code?: string }) {
  const t = await getTranslations({ locale, namespace: 'hotline.lookup' })
  return (
    <form className="panel" action={href(locale, '/r')} method="post">
      <h2>{t('heading')}</h2>
      <div className="field">
        <label htmlFor="lookup-code">{t('label')}</label>
        <p className="field-hint" id="lookup-hint">
          {t('hint')}
        </p>
        <input
          id="lookup-code"
          name="code"
          type="text"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={20}
          defaultValue={code}
          required
          aria-describedby="lookup-hint"
        />
        <button type="submit" className="button button-quiet">
          {t('submit')}
        </button>
      </div>
    </form>
  )
}
