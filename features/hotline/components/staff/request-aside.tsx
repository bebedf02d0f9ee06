import { getTranslations } from 'next-intl/server'
import { formatStamp } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { formatPhone } from '@/lib/phone'
import type { RequestPage } from '../../loaders.staff'
import { canWrite } from '../../rules/states'
import { AssignForm } from './assign-form'
import { MergeForm } from './merge-form'
import { NoteForm } from './note-form'
import { RelatedList } from './related-list'
import { RequestHistory } from './request-history'
import { StepButton } from './step-button'
import { TakeKeys } from './take-keys'

type Props = { locale: Locale; page: RequestPage; mayWrite: boolean }
const TAKE = 'take-form'

/** Beside the talk: whom to call, whose it is, what was asked before, what repeats it, notes and history. */
export async function RequestAside({ locale, page, mayWrite }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.hotline' })
  const { staff, request, operators, history, duplicates } = page
  const open = request.state !== 'closed'
  const urgent = request.priority === 'urgent'
  return (
    <aside aria-label={t('request.aside')}>
      <dl className="facts">
        <dt>{t('request.phone')}</dt>
        <dd>
          {request.phone ? (
            <a href={`tel:${request.phone}`}>{formatPhone(request.phone)}</a>
          ) : (
            t('request.byCode')
          )}
          {request.phone && (
            <p>
              {t(`call.callTimes.${request.callWhen}`)}.{' '}
              {request.mayLeaveMessage ? t('request.mayLeave') : t('request.mayNotLeave')}
            </p>
          )}
        </dd>
        <dt>{t('request.asked')}</dt>
        <dd>{formatStamp(request.createdAt, locale)}</dd>
        <dt>{t('request.due')}</dt>
        <dd>{formatStamp(request.dueAt, locale)}</dd>
        <dt>{t('request.who')}</dt>
        <dd>{request.assignee?.name ?? t('assign.nobody')}</dd>
        {request.outcome && (
          <>
            <dt>{t('request.outcome')}</dt>
            <dd>
              {t(`close.outcomes.${request.outcome.kind}`)}: {request.outcome.detail}
            </dd>
          </>
        )}
      </dl>
      {mayWrite && open && (
        <section aria-label={t('request.steps')}>
          <div className="button-row">
            {request.assignee?.id !== staff.id && (
              <>
                <StepButton
                  id={TAKE}
                  field="assigneeId"
                  value={staff.id}
                  label={t('assign.take')}
                  done={t('assign.taken')}
                  keyHint="F8"
                />
                <TakeKeys formId={TAKE} />
              </>
            )}
            <StepButton
              key={request.priority}
              field="priority"
              value={urgent ? 'normal' : 'urgent'}
              label={t(urgent ? 'priority.lower' : 'priority.raise')}
              done={t('priority.done')}
            />
            {request.state === 'waiting' && (
              <StepButton field="to" value="in-work" label={t('again.continue')} done={t('again.done')} />
            )}
          </div>
          <AssignForm operators={operators} assigneeId={request.assignee?.id ?? null} />
        </section>
      )}
      <RelatedList locale={locale} title={t('duplicates.title')} related={duplicates} merge={mayWrite} />
      <RelatedList locale={locale} title={t('history.title')} related={history} merge={false} />
      {mayWrite && canWrite(request.state) && !request.mergedInto && (
        <details className="fold">
          <summary>{t('merge.other')}</summary>
          <MergeForm />
        </details>
      )}
      <section>
        <h2>{t('notes.title')}</h2>
        {request.question !== '' && (
          <ul className="notes">
            {request.notes.map((note) => (
              <li key={note.id}>
                <p className="talk-who">
                  {note.author}, {formatStamp(note.at, locale)}
                </p>
                <p className="message-text">{note.text}</p>
              </li>
            ))}
          </ul>
        )}
        {mayWrite && <NoteForm id={request.id} />}
      </section>
      <RequestHistory locale={locale} transitions={request.transitions} />
    </aside>
  )
}
