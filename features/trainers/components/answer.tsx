import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/locales'

type Props = {
  locale: Locale
  /** Unique on the page. */
  id: string
  /** Answers of one name exclude each other; parts that are pressed do not. */
  kind: 'radio' | 'checkbox'
  name: string
  text: string
  isRight: boolean
  /** The first word of the explanation: a key of `trainers`. */
  verdict: 'right' | 'wrong' | 'sign' | 'noSign'
  why: string
  className?: string
}

/**
 * Something to choose and its explanation, which appears as soon as it is chosen. It is a box and a text after it, so
 * the style sheet alone shows it; without one it is simply there.
 */
export async function Answer({ locale, id, kind, name, text, isRight, verdict, why, className = '' }: Props) {
  const t = await getTranslations({ locale, namespace: 'trainers' })
  return (
    <div className={`answer ${className}`}>
      <input id={id} className={isRight ? 'is-right' : ''} type={kind} name={name} value={id} />
      <label htmlFor={id}>{text}</label>
      <div className="answer-why" aria-live="polite">
        <p className={isRight ? 'why why-right' : 'why why-wrong'}>
          <strong>{t(verdict)}</strong> {why}
        </p>
      </div>
    </div>
  )
}
