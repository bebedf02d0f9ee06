import { getTranslations } from 'next-intl/server'
import { community } from '@/lib/community'
import { href, type Locale } from '@/lib/i18n/locales'
import { formatPhone } from '@/lib/phone'
import type { PublicEvent } from '../types'

/** Why more is not told here, and how to learn it. */
function moreKey({ venue, registration, form }: PublicEvent): 'moreAfter' | 'moreByPhone' | null {
  if (form === 'online' || venue?.precision === 'exact') return null
  return registration && venue?.moreAfterEnrolment ? 'moreAfter' : 'moreByPhone'
}

/** Where it is and how to join, as far as this reader may know. */
export async function EventWhere({ locale, event }: { locale: Locale; event: PublicEvent }) {
  const t = await getTranslations({ locale, namespace: 'events' })
  const { venue, form, onlineUrl } = event
  const more = moreKey(event)
  const name = venue?.named?.name[locale]
  const lines = [venue?.settlement, venue?.district, venue?.address].flatMap((text) => text?.[locale] ?? [])
  const phones = venue?.named?.phones.map(({ number }) => number) ?? []
  return (
    <>
      {form === 'online' ? null : (
        <>
          {name ? (
            <p>
              {venue?.named?.hasPage ? (
                <a href={href(locale, `/places/${venue.named.slug}`)}>{name}</a>
              ) : (
                name
              )}
            </p>
          ) : null}
          {lines.length > 0 ? <p>{lines.join(', ')}</p> : null}
          {more ? <p className="soft">{t(more)}</p> : null}
          {more === 'moreByPhone' ? (
            <p>
              <a className="row-phone" href={`tel:${phones[0] ?? community.hotline.phone}`}>
                {formatPhone(phones[0] ?? community.hotline.phone)}
              </a>
            </p>
          ) : null}
        </>
      )}
      {form === 'in-person' ? null : (
        <p>
          {t('onlineToo', { form })}{' '}
          {onlineUrl ? (
            <a href={onlineUrl}>{t('onlineLink')}</a>
          ) : (
            <span className="soft">{t('onlineAfter')}</span>
          )}
        </p>
      )}
    </>
  )
}
