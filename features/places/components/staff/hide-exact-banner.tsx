import { getTranslations } from 'next-intl/server'
import { href, type Locale } from '@/lib/i18n/locales'
import { loadHideExactBanner } from '../../loaders.staff'

/** Tells everybody who works here that exact places are hidden, and who may, where to turn it off. */
export async function HideExactBanner({ locale }: { locale: Locale }) {
  const banner = await loadHideExactBanner()
  if (!banner) return null
  const t = await getTranslations({ locale, namespace: 'staff.switches' })
  return (
    <aside className="hide-banner" aria-label={t('title')}>
      <span>{t('banner')}</span>
      {banner.mayTurn && <a href={href(locale, '/admin/switches')}>{t('bannerLink')}</a>}
    </aside>
  )
}
