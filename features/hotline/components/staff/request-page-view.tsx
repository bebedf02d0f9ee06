import { getTranslations } from 'next-intl/server'
import { Badge } from '@/components/staff/badge'
import { Notice } from '@/components/staff/notice'
import { PageHeader } from '@/components/staff/page-header'
import { can } from '@/features/auth/access'
import { href, type Locale } from '@/lib/i18n/locales'
import type { RequestPage } from '../../loaders.staff'
import { isOverdue } from '../../rules/states'
import { LiveQueue } from './live-queue'
import { RequestAside } from './request-aside'
import { RequestTalk } from './request-talk'
import { RequestWork } from './request-work'
import { SeenVersion } from './seen-version'

type Props = {
  locale: Locale
  page: RequestPage
  /** The request was made a moment ago: the caller is told its code. */
  isNew: boolean
}

/** One request: what was asked, what was said, the answer, and everything an operator needs beside it. */
export async function RequestPageView({ locale, page, isNew }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.hotline' })
  const { staff, request, now } = page
  const overdue = isOverdue(request.state, request.dueAt, now)
  const mayWrite = can(staff.roles, 'update:hotline-request') && request.question !== ''
  const mayRegister = can(staff.roles, 'register:appeal') && request.question !== '' && !request.appeal
  return (
    <SeenVersion key={request.id} id={request.id} version={request.version}>
      <PageHeader
        title={t('request.title', { code: request.code })}
        lead={
          <span className="badges">
            <Badge tone={request.state === 'answered' ? 'done' : 'plain'}>
              {t(`states.${request.state}`)}
            </Badge>
            {overdue && <Badge tone="danger">{t('overdue')}</Badge>}
            {request.priority === 'urgent' && <Badge tone="warn">{t('priorities.urgent')}</Badge>}
            {request.channel === 'phone' && <Badge>{t('channels.phone')}</Badge>}
          </span>
        }
        actions={
          <>
            <a className="button button-quiet" href={href(locale, '/admin/hotline')}>
              {t('request.queue')}
            </a>
            {mayRegister && (
              <a className="button button-quiet" href={href(locale, `/admin/hotline/${request.id}/appeal`)}>
                {t('request.register')}
              </a>
            )}
            {request.appeal && (
              <a className="button button-quiet" href={href(locale, `/admin/appeals/${request.appeal.id}`)}>
                {t('request.appeal', { number: `${request.appeal.number}/${request.appeal.year}` })}
              </a>
            )}
          </>
        }
      />
      <LiveQueue version={page.version} />
      {isNew && (
        <Notice tone="done" title={t('request.tellCode')}>
          <p className="told-code">{request.code}</p>
        </Notice>
      )}
      {request.mergedInto && (
        <Notice tone="warn">
          <a href={href(locale, `/admin/hotline/${request.mergedInto.id}`)}>
            {t('request.mergedInto', { code: request.mergedInto.code })}
          </a>
        </Notice>
      )}
      <div className="request-columns">
        <div>
          <RequestTalk locale={locale} request={request} />
          {mayWrite && <RequestWork locale={locale} page={page} />}
        </div>
        <RequestAside locale={locale} page={page} mayWrite={mayWrite} />
      </div>
    </SeenVersion>
  )
}
