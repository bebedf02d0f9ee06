import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/staff/empty-state'
import { PageHeader } from '@/components/staff/page-header'
import { withQuery } from '@/components/staff/table-query'
import { community } from '@/lib/community'
import { href, type Locale } from '@/lib/i18n/locales'
import { formatPhone } from '@/lib/phone'
import type { CallPage } from '../../loaders.staff'
import { CallForm } from './call-form'
import { CallLookup } from './call-lookup'
import { RelatedList } from './related-list'

type Props = { locale: Locale; page: CallPage }

/** Somebody calls: the last four digits first, what they asked before, and only then a new request. */
export async function CallView({ locale, page }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.hotline' })
  const { lastFour, history, phone } = page
  const path = href(locale, '/admin/hotline/new')
  const first = history[0]
  const hotline = await getTranslations({ locale, namespace: 'hotline.form' })
  const consent = { community: community.officialName[locale], days: community.retention.hotlineDays }
  return (
    <>
      <PageHeader title={t('call.title')} lead={t('call.lead')} />
      <div className="request-columns">
        <div>
          <section>
            <h2>{t('call.findTitle')}</h2>
            <CallLookup key={lastFour} action={path} lastFour={lastFour ?? ''} />
            {lastFour && history.length === 0 && (
              <EmptyState title={t('call.noHistory', { digits: lastFour })} />
            )}
            <RelatedList
              locale={locale}
              title={t('call.history', { digits: lastFour ?? '' })}
              related={history}
              merge={false}
            />
            {first && !phone && (
              <p className="mt-4">
                <a href={withQuery(path, { last4: lastFour ?? '', from: first.id })}>{t('call.samePhone')}</a>
              </p>
            )}
          </section>
        </div>
        <section>
          <h2>{t('call.newTitle')}</h2>
          <CallForm
            key={phone}
            phone={phone ? formatPhone(phone) : ''}
            idempotencyKey={randomUUID()}
            consentText={hotline('consent', consent)}
          />
        </section>
      </div>
    </>
  )
}
