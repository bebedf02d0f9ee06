import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import type { FormTexts } from '@/components/forms/form-texts'
import { formatMoment } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { requestWordsTexts } from '../presenter'
import type { RequestView as Request } from '../types'
import { MessageForm } from './message-form'
import { ReopenForm } from './reopen-form'
import { RequestCreated } from './request-created'
import { RequestMessages } from './request-messages'

type Arrival = 'created' | 'message' | 'reopen' | null
type Props = { locale: Locale; request: Request; forms: FormTexts; arrival: Arrival }

/** What a code opens: the state, what was said, and a way to say more. */
export async function RequestView({ locale, request, forms, arrival }: Props) {
  const t = await getTranslations({ locale, namespace: 'hotline' })
  const day = (date: Date) => formatMoment(date, locale).day
  const due = day(request.dueAt)
  const words = { locale, code: request.code, forms, idempotencyKey: randomUUID() }
  const open = request.state !== 'answered' && request.state !== 'closed'
  return (
    <>
      {arrival === 'created' ? (
        <RequestCreated locale={locale} request={request} />
      ) : (
        <h1>{t('status.title', { code: request.code })}</h1>
      )}
      {arrival === 'message' || arrival === 'reopen' ? (
        <p className="banner banner-ok" role="status" data-draft-done={`hotline-${arrival}`}>
          {arrival === 'message' ? t('message.sent') : t('reopen.sent', { date: due })}
        </p>
      ) : null}
      <div className="prose mt-6">
        <p>
          {t('status.state')}: <strong>{t(`states.${request.state}`)}</strong>
        </p>
        <p>
          {t('status.asked', { date: day(request.createdAt) })}.{' '}
          {open ? `${t('status.due', { date: due })}.` : null}
        </p>
        {request.question === null ? (
          <p>{t('status.erased')}</p>
        ) : (
          <>
            <h2>{t('status.question')}</h2>
            <p className="message-text">{request.question}</p>
          </>
        )}
        <RequestMessages locale={locale} messages={request.messages} />
        {request.contact.kind === 'phone' && open ? (
          <p>
            {t('status.callback', {
              digits: request.contact.lastDigits,
              time: t(`callTimes.${request.contact.callWhen}`),
            })}
          </p>
        ) : null}
        {request.mayWrite ? (
          <section className="no-print">
            <h2>{t('message.heading')}</h2>
            <MessageForm {...words} texts={requestWordsTexts(t, 'message')} />
          </section>
        ) : null}
        {request.mayReopen ? (
          <section className="no-print">
            <h2>{t('reopen.heading')}</h2>
            <ReopenForm {...words} texts={requestWordsTexts(t, 'reopen')} />
          </section>
        ) : null}
        {request.question === null ? null : (
          <p className="small soft">{t('status.kept', { date: day(request.retainUntil) })}</p>
        )}
      </div>
    </>
  )
}
