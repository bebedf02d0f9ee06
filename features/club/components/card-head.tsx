import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/locales'
import { stampReasons } from '../constants'
import type { CardPage } from '../types'
import { CardFacets } from './card-facets'

/** What a form of the page may have done; the page says so once. */
const doings = ['stamp', 'reward', 'return', 'themes'] as const

type Props = { locale: Locale; card: CardPage; created: boolean; sent: string | null }

/** The code, how many stamps there are, in facets and in words, and what just happened. */
export async function CardHead({ locale, card, created, sent }: Props) {
  const t = await getTranslations({ locale, namespace: 'club' })
  const common = await getTranslations({ locale, namespace: 'common' })
  const { code, balance, collected } = card
  const total = stampReasons.reduce((sum, reason) => sum + (collected[reason] ?? 0), 0)
  const done = doings.find((known) => known === sent)
  return (
    <div className="no-print">
      <h1>{created ? t('card.created') : t('card.title')}</h1>
      {done ? (
        <p className="banner banner-ok" role="status">
          {t(`card.sent.${done}`)}
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
