import { getTranslations } from 'next-intl/server'
import { formatMoment } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import type { RequestMessage } from '../types'

/** What was written to and fro, oldest first. */
export async function RequestMessages({
  locale,
  messages,
}: {
  locale: Locale
  messages: readonly RequestMessage[]
}) {
  if (messages.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'hotline.status' })
  return (
    <section>
      <h2>{t('messages')}</h2>
      <ol className="messages">
        {messages.map((message) => {
          const { day, time } = formatMoment(message.at, locale)
          return (
            <li
              key={message.at.toISOString() + message.author}
              className={`message message-${message.author}`}
            >
              <p className="small soft">
                <b>{t(message.author)}</b>, {day}, {time}
              </p>
              <p className="message-text">{message.text}</p>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
