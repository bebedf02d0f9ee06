import { getTranslations } from 'next-intl/server'
import type { FormTexts } from '@/components/forms/form-texts'
import { formatDay, localDay } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import type { OwnRequest } from '../types'
import { CodeHead } from './code-head'
import { LearningMatch } from './learning-match'
import { WithdrawForm } from './withdraw-form'

type Props = {
  locale: Locale
  request: OwnRequest
  forms: FormTexts
  arrival: 'created' | 'withdrawn' | null
}

/** What the code of a request to learn opens: where it stands, who will help, staff's words, and the way out. */
export async function LearningCodeView({ locale, request, forms, arrival }: Props) {
  const t = await getTranslations({ locale, namespace: 'mentors.code' })
  const { code, state, outcome, need, lastDigits, answers } = request
  const day = (at: Date) => formatDay(localDay(at), locale)
  const open = state !== 'closed'
  const due = { date: day(request.dueAt) }
  return (
    <>
      <CodeHead
        locale={locale}
        created={arrival === 'created' ? 'learn' : null}
        title={t('learn.title', { code })}
        code={code}
      >
        {lastDigits ? t('learn.nextPhone', { ...due, digits: lastDigits }) : t('learn.nextCode', due)}
      </CodeHead>
      {arrival === 'withdrawn' && (
        <p className="banner banner-ok" role="status">
          {t('learn.withdrawnNow')}
        </p>
      )}
      <div className="prose mt-6">
        <p>
          {t('state')}:{' '}
          <strong>{outcome ? t(`learn.outcomes.${outcome}`) : t(`learn.states.${state}`)}</strong>
        </p>
        <p>
          {t('sent', { date: day(request.createdAt) })} {open ? t('learn.due', due) : null}
        </p>
        <LearningMatch locale={locale} request={request} />
        {need === null ? (
          <p>{t('erased')}</p>
        ) : (
          <>
            <h2>{t('learn.need')}</h2>
            <p className="message-text">{need}</p>
          </>
        )}
        {answers.length > 0 && (
          <>
            <h2>{t('answer')}</h2>
            {answers.map(({ text, at }) => (
              <p className="message-text" key={at.toISOString()}>
                {day(at)}: {text}
              </p>
            ))}
          </>
        )}
        {open && need !== null && (
          <WithdrawForm
            locale={locale}
            code={code}
            forms={forms}
            texts={{
              summary: t('learn.withdraw'),
              text: t('learn.withdrawText'),
              submit: t('learn.withdrawSubmit'),
            }}
          />
        )}
        {need !== null && <p className="small soft">{t('kept', { date: day(request.retainUntil) })}</p>}
      </div>
    </>
  )
}
