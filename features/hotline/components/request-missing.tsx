import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/locales'
import { CodeLookup } from './code-lookup'

type Props = { locale: Locale; reason: 'unknown' | 'limit'; code?: string }

/** Nothing has this code, or codes were tried too often. */
export async function RequestMissing({ locale, reason, code }: Props) {
  const t = await getTranslations({ locale, namespace: 'hotline' })
  const texts = reason === 'limit' ? 'tooMany' : 'unknown'
  return (
    <section className="prose">
      <h1>{t(`${texts}.title`)}</h1>
      <p>{t(`${texts}.text`)}</p>
      {reason === 'unknown' ? <CodeLookup locale={locale} code={code} /> : null}
    </section>
  )
}
