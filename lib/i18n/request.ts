import { getRequestConfig } from 'next-intl/server'
import { community } from '../community'
import { defaultLocale, isLocale } from './locales'

/** Where messages come from. A missing one is an error, not a key on the page. */
export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale
  const locale = isLocale(requested) ? requested : defaultLocale
  const messages = await import(`../../messages/${locale}.json`)
  return {
    locale,
    messages: messages.default,
    timeZone: community.timeZone,
    onError(error) {
      throw error
    },
  }
})
