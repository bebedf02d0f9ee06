import type { Locale as PortalLocale } from './lib/i18n/locales'
import type messages from './messages/uk.json'

declare module 'next-intl' {
  interface AppConfig {
    Locale: PortalLocale
    Messages: typeof messages
  }
}
