import { getTranslations } from 'next-intl/server'
import { href, type Locale } from '@/lib/i18n/locales'
import { formatPhone } from '@/lib/phone'
import { gatheringForms } from '../constants'
import type { SessionView } from '../types'

type Props = { locale: Locale; session: SessionView }

function Remote({ session, texts }: { session: SessionView; texts: { link: string; plain: string } }) {
  if (!session.onlineUrl) return <p>{texts.plain}</p>
  return (
    <p>
      {texts.link}{' '}
      <a className="official-address" href={session.onlineUrl} rel="noreferrer">
        {session.onlineUrl}
      </a>
    </p>
  )
}

/** Where a session is, as far as its reader may know. */
export async function SessionWhere({ locale, session }: Props) {
  const t = await getTranslations({ locale, namespace: 'sessions.where' })
  const { form, venue } = session
  if (!gatheringForms.includes(form)) {
    const plain = form === 'phone' ? t('phone') : t('online')
    return <Remote session={session} texts={{ link: t('link'), plain }} />
  }
  if (!venue) return <p>{t('ask')}</p>
  const { named, address, settlement, district, moreAfterEnrolment } = venue
  const parts = [settlement?.[locale], district?.[locale], address?.[locale]].filter(Boolean)
  return (
    <>
      {named ? (
        <p>
          {named.hasPage ? (
            <a href={href(locale, `/places/${named.slug}`)}>{named.name[locale]}</a>
          ) : (
            named.name[locale]
          )}
        </p>
      ) : null}
      {parts.length > 0 ? <p>{parts.join(', ')}</p> : null}
      {moreAfterEnrolment ? <p className="soft">{t('afterEnrolment')}</p> : null}
      {!(moreAfterEnrolment || address) ? <p className="soft">{t('ask')}</p> : null}
      {named?.phones.slice(0, 1).map(({ number }) => (
        <p key={number}>
          <a className="row-phone" href={`tel:${number}`}>
            {formatPhone(number)}
          </a>
        </p>
      ))}
    </>
  )
}
