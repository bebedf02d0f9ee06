import { href, type Locale } from '@/lib/i18n/locales'

type Props = {
  locale: Locale
  /** Id of the field. */
  id: string
  texts: Record<'heading' | 'label' | 'hint' | 'submit', string>
  /** What was typed before. */
  code?: string
}

/** A field for a code of the portal. Sent by POST, so that what is no code stays out of addresses and their logs. */
export function CodeLookup({ locale, id, texts, code }: Props) {
  return (
    <form className="panel" action={href(locale, '/r')} method="post">
      <h2>{texts.heading}</h2>
      <div className="field">
        <label htmlFor={id}>{texts.label}</label>
        <p className="field-hint" id={`${id}-hint`}>
          {texts.hint}
        </p>
        <input
          id={id}
          name="code"
          type="text"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={20}
          defaultValue={code}
          required
          aria-describedby={`${id}-hint`}
        />
        <button type="submit" className="button button-quiet">
          {texts.submit}
        </button>
      </div>
    </form>
  )
}
