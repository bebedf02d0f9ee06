import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/locales'

type Props = {
  locale: Locale
  /** What was sent a moment ago; null when the page is opened later. */
  created: 'mentor' | 'learn' | null
  title: string
  code: string
  children: string
}

/** The head of the page that a code opens; right after sending, the code in large letters and what happens next. */
export async function CodeHead({ locale, created, title, code, children }: Props) {
  const t = await getTranslations({ locale, namespace: 'mentors.code' })
  const common = await getTranslations({ locale, namespace: 'common' })
  if (!created) return <h1>{title}</h1>
  return (
    <section className="prose" data-draft-done={created}>
      <h1>{t(`${created}.created`)}</h1>
      <h2>{t('yours')}</h2>
      <strong className="big-code">{code}</strong>
      <p>{t('keep')}</p>
      <p className="no-print">
        <button type="button" className="button button-quiet live-only" data-print="">
          {common('print')}
        </button>
      </p>
      <h2>{t('next')}</h2>
      <p>{children}</p>
    </section>
  )
}
