import { getTranslations } from 'next-intl/server'
import { formatStamp } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import type { FakeMessage } from '../../types'

/** What was kept instead of being sent, each message folded. */
export async function FakeMessages({
  locale,
  messages,
}: {
  locale: Locale
  messages: readonly FakeMessage[]
}) {
  const t = await getTranslations({ locale, namespace: 'staff.outbox' })
  return (
    <section>
      <h2>{t('fake')}</h2>
      {messages.map(({ id, at, channel, recipient, subject, body }) => (
        <details key={id} className="kept-message">
          <summary>
            {formatStamp(new Date(at), locale)} · {t(`channels.${channel}`)} · {recipient}
            {subject && ` · ${subject}`}
          </summary>
          <pre className="whitespace-pre-wrap">{body}</pre>
        </details>
      ))}
    </section>
  )
}
