import { getTranslations } from 'next-intl/server'
import { href, type Locale } from '@/lib/i18n/locales'
import { GROUP_FIELD } from '../constants'

type Props = { locale: Locale; slug: string; refused: 'unknown' | 'limit' | null }

/** A field for the code of a closed group. Sent by POST, so that only what looks like a code comes into an address. */
export async function GroupLookup({ locale, slug, refused }: Props) {
  const t = await getTranslations({ locale, namespace: 'sessions.group' })
  return (
    <details className="fold mt-6" open={refused !== null} id="group">
      <summary>{t('summary')}</summary>
      <form className="form" action={href(locale, `/courses/${slug}/group`)} method="post">
        <div className={refused ? 'field has-error' : 'field'}>
          <label htmlFor="group-code">{t('label')}</label>
          <p className="field-hint" id="group-hint">
            {t('hint')}
          </p>
          {refused ? (
            <p className="field-error" id="group-error" role="alert">
              {t(refused)}
            </p>
          ) : null}
          <input
            id="group-code"
            name={GROUP_FIELD}
            type="text"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={20}
            required
            aria-invalid={refused ? true : undefined}
            aria-describedby={refused ? 'group-hint group-error' : 'group-hint'}
          />
          <button type="submit" className="button button-quiet">
            {t('submit')}
          </button>
        </div>
      </form>
    </details>
  )
}
