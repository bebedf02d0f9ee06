import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/locales'

/** What is not in order is never drawn: the preview says where it stands. */
export async function RefusedPreview({
  locale,
  problems,
}: {
  locale: Locale
  problems: readonly { line: number; message: string }[]
}) {
  const t = await getTranslations({ locale, namespace: 'staff.editing' })
  const places = problems.map(({ line, message }, index) => ({ line, message, key: `${line}-${index + 1}` }))
  return (
    <main id="content" className="wrap page">
      <h1>{t('previewRefused')}</h1>
      <ul>
        {places.map(({ line, message, key }) => (
          <li key={key}>
            {t('line', { line })}: {message}
          </li>
        ))}
      </ul>
    </main>
  )
}
