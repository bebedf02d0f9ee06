import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/locales'
import { stampReasons } from '../constants'
import type { CardPage } from '../types'
import { CardFacets } from './card-facets'

/** What was done a moment ago: the card was taken, or one of its forms was sent. */
export type CardArrival = 'created' | 'stamp' | 'reward' | 'return' | 'themes' | null

type Props = { locale: Locale; card: CardPage; arrival: CardArrival }

/** The code, how many stamps there are, in facets and in words, and what just happened. */
export async function CardHead({ locale, card, arrival }: Props) {
  const t = await getTranslations({ locale, namespace: 'club' })
  const common = await getTranslations({ locale, namespace: 'common' })
  const { code, balance, collected } = card
  const total = stampReasons.reduce((sum, reason) => sum + (collected[reason] ?? 0), 0)
  const isNew = arrival === 'created'
  return (
    <div className="prose no-print">
      <h1>{isNew ? t('card.created') : t('card.title')}</h1>
      {arrival && !isNew ? (
        <p className="banner banner-ok" role="status">
          {t(`card.sent.${arrival}`)}
        </p>
      ) : null}
      <strong className="big-code">{code}</strong>
      <p>{t('card.keep')}</p>
      <p>{t('card.secret')}</p>
      <p>
        <button type="button" className="button button-quiet live-only" data-print="">
          {common('print')}
        </button>
      </p>
      <CardFacets count={total} />
      <p className="club-balance">
        {t('card.collected', { count: total })} {total > 0 ? t('card.balance', { count: balance }) : null}
      </p>
      {total > 0 ? (
        <ul>
          {stampReasons
            .filter((reason) => collected[reason])
            .map((reason) => (
              <li key={reason}>
                {t(`reasons.${reason}`)}: {collected[reason]}
              </li>
            ))}
        </ul>
      ) : null}
    </div>
  )
}
