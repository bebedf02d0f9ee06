import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/locales'
import { publicPeople } from '../rules/suppression'
import type { PartnerResults as Results } from '../types'

/** What came of the promise, counted by the portal; nothing yet is said as it is. */
export async function PartnerResults({ locale, results }: { locale: Locale; results: Results }) {
  const t = await getTranslations({ locale, namespace: 'partners' })
  const { sessions, events } = results
  if (sessions === 0 && events === 0) return <p>{t('nothingYet')}</p>
  const people = publicPeople(results.people)
  return (
    <>
      <ul className="prose">
        {sessions > 0 ? <li>{t('sessions', { count: sessions })}</li> : null}
        {sessions > 0 ? (
          <li>{people === null ? t('peopleFew') : t('people', { count: String(people) })}</li>
        ) : null}
        {events > 0 ? <li>{t('events', { count: events })}</li> : null}
      </ul>
      <p className="small soft">{t('counted')}</p>
    </>
  )
}
