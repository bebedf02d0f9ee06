import { getTranslations } from 'next-intl/server'
import { href, type Locale } from '@/lib/i18n/locales'
import type { Notice } from '../types'

/** What everybody should know now, above everything else of a public page. Not printed. */
export async function NoticeBar({ locale, notices }: { locale: Locale; notices: readonly Notice[] }) {
  if (notices.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'announcements' })
  return (
    <aside className="notice-bar" aria-label={t('label')}>
      <ul>
        {notices.map(({ id, text, severity, path }) => (
          <li key={id} className={`notice-bar-${severity}`}>
            <strong>{t(severity)}</strong> {text} {path && <a href={href(locale, path)}>{t('more')}</a>}
          </li>
        ))}
      </ul>
    </aside>
  )
}
