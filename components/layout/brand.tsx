import { Icon } from '@/components/motif/icon'
import { community } from '@/lib/community'
import { href, type Locale } from '@/lib/i18n/locales'

/** The portal's sign and name; leads home. */
export function Brand({ locale }: { locale: Locale }) {
  return (
    <a className="brand" href={href(locale, '/')}>
      <Icon name="crystal" className="brand-sign" />
      <span>{community.portal[locale]}</span>
    </a>
  )
}
