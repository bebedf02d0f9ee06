import { getTranslations } from 'next-intl/server'
import { CodeLookup } from '@/components/forms/code-lookup'
import type { Locale } from '@/lib/i18n/locales'
import { codeLookupTexts } from '../presenter'

type Props = { locale: Locale; reason: 'unknown' | 'limit'; code?: string }

/** Nothing has this code, or codes were tried too often. */
export async function RequestMissing({ locale, reason, code }: Props) {
  const t = await getTranslations({ locale, namespace: 'hotline' })
  const texts = reason === 'limit' ? 'tooMany' : 'unknown'
  return (
    <section className="prose">
      <h1>{t(`${texts}.title`)}</h1>
      <p>{t(`${texts}.text`)}</p>
      {reason === 'unknown' ? (
        <CodeLookup locale={locale} id="lookup-code" texts={codeLookupTexts(t)} code={code} />
      ) : null}
    </section>
  )
}
