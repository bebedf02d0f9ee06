import { getTranslations } from 'next-intl/server'
import { formatStamp } from '@/lib/dates'
import { href, type Locale } from '@/lib/i18n/locales'
import type { OperatorRequest } from '../../types'

type Props = { locale: Locale; request: OperatorRequest }

/** The question and all that was said to and fro, oldest first, and the questions that repeat it. */
export async function RequestTalk({ locale, request }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.hotline' })
  return (
    <section>
      <h2>{t('request.question')}</h2>
      {request.question === '' ? (
        <p>{t('erased')}</p>
      ) : (
        <p className="message-text talk-question" lang={request.locale}>
          {request.question}
        </p>
      )}
      {request.question !== '' && request.messages.length > 0 && (
        <ol className="talk" aria-label={t('request.messages')}>
          {request.messages.map((message) => (
            <li
              key={`${message.at.toISOString()} ${message.text.slice(0, 20)}`}
              className={`talk-${message.author}`}
            >
              <p className="talk-who">
                {t(`request.authors.${message.author}`)}, {formatStamp(message.at, locale)}
              </p>
              <p className="message-text">{message.text}</p>
            </li>
          ))}
        </ol>
      )}
      {request.mergedFrom.length > 0 && (
        <>
          <h3>{t('request.mergedFrom')}</h3>
          <ul className="related">
            {request.mergedFrom.map(({ id, code, question }) => (
              <li key={id}>
                <a href={href(locale, `/admin/hotline/${id}`)}>{code}</a> {question.slice(0, 160)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
