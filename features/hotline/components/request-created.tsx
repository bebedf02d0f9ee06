import { getTranslations } from 'next-intl/server'
import { formatMoment } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import type { RequestView } from '../types'

/** Right after sending: the code in large letters, what happens next and by when, and a way to print it. */
export async function RequestCreated({ locale, request }: { locale: Locale; request: RequestView }) {
  const t = await getTranslations({ locale, namespace: 'hotline.created' })
  const common = await getTranslations({ locale, namespace: 'common' })
  const date = formatMoment(request.dueAt, locale).day
  return (
    <section className="prose" data-draft-done="hotline">
      <h1>{t('title')}</h1>
      <h2>{t('codeLabel')}</h2>
      <strong className="big-code">{request.code}</strong>
      <p>{t('keepCode')}</p>
      <p>{t('secret')}</p>
      <p className="no-print">
        <button type="button" className="button button-quiet live-only" data-print="">
          {common('print')}
        </button>
      </p>
      <h2>{t('nextHeading')}</h2>
      <p>
        {request.contact.kind === 'phone'
          ? t('nextPhone', { date, digits: request.contact.lastDigits })
          : t('nextCode', { date })}
      </p>
      <p>{t('nextReturn')}</p>
    </section>
  )
}
