import { getTranslations } from 'next-intl/server'
import { Badge } from '@/components/staff/badge'
import { Notice } from '@/components/staff/notice'
import { PageHeader } from '@/components/staff/page-header'
import { can } from '@/features/auth/access'
import { href, type Locale } from '@/lib/i18n/locales'
import type { RequestPage } from '../../loaders.staff'
import { canReopen, isOverdue } from '../../rules/request-states'
import { AssignForm } from './assign-form'
import { CloseForm } from './close-form'
import { EntryForm } from './entry-form'
import { EntryList } from './entry-list'
import { HistoryList } from './history-list'
import { ReopenForm } from './reopen-form'
import { RequestFacts } from './request-facts'
import { RequestMatch } from './request-match'

type Props = {
  locale: Locale
  page: RequestPage
  /** The request was written down a moment ago: the caller is told its code. */
  isNew: boolean
}

/** One request: what somebody wants to learn, who helps, what was done, where it ended. */
export async function RequestPageView({ locale, page, isNew }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.learningRequests' })
  const { staff, now, request, helpers, history } = page
  const { id, version, code, state, outcome, need } = request
  const mayWrite = can(staff.roles, 'update:learning-request') && need !== ''
  const open = state !== 'closed'
  const seen = { id, version }
  return (
    <>
      <PageHeader
        title={code}
        lead={
          <span className="badges">
            <Badge tone={open ? 'plain' : 'done'}>{t(`states.${state}`)}</Badge>
            {outcome && <Badge>{t(`outcomes.${outcome}`)}</Badge>}
            {isOverdue(state, request.dueAt, now) && <Badge tone="danger">{t('overdue')}</Badge>}
          </span>
        }
        actions={
          <a className="button button-quiet" href={href(locale, '/admin/learning-requests')}>
            {t('back')}
          </a>
        }
      />
      {isNew && (
        <Notice tone="done" title={t('tellCode')}>
          <p className="told-code">{code}</p>
        </Notice>
      )}
      <div className="request-columns">
        <div>
          <section>
            <h2>{t('need')}</h2>
            <p className="message-text talk-question" lang={request.locale}>
              {need === '' ? t('erased') : need}
            </p>
          </section>
          {mayWrite && open && <RequestMatch locale={locale} page={page} />}
          {mayWrite && open && (
            <section>
              <h2>{t('close.title')}</h2>
              <CloseForm {...seen} />
            </section>
          )}
          {mayWrite && canReopen(state, outcome) && (
            <section>
              <h2>{t('reopen.title')}</h2>
              <ReopenForm {...seen} />
            </section>
          )}
        </div>
        <aside>
          <RequestFacts locale={locale} page={page} />
          {mayWrite && open && (
            <AssignForm {...seen} helpers={helpers} assigneeId={request.assignee?.id ?? null} />
          )}
          <section>
            <h2>{t('entries.title')}</h2>
            <EntryList locale={locale} entries={request.entries} />
            {mayWrite && <EntryForm id={id} />}
          </section>
          <HistoryList locale={locale} lines={history} />
        </aside>
      </div>
    </>
  )
}
