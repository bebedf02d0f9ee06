import { getTranslations } from 'next-intl/server'
import { formatMoment } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import type { CardPage } from '../types'
import type { CardFormProps } from './card-hidden'
import { ReturnForm } from './return-form'

type Voucher = CardPage['vouchers'][number]
type Props = { locale: Locale; vouchers: readonly Voucher[]; form: CardFormProps }

/** The vouchers of a card: what may still be fetched first, with its code. */
export async function VoucherList({ locale, vouchers, form }: Props) {
  const t = await getTranslations({ locale, namespace: 'club' })
  const order = ['taken', 'redeemed', 'returned']
  const sorted = [...vouchers].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
  const texts = {
    summary: t('card.return.summary'),
    text: t('card.return.text'),
    submit: t('card.return.submit'),
  }
  const when = ({ redeemedAt, takenAt }: Voucher) => formatMoment(redeemedAt ?? takenAt, locale).day
  return (
    <ul className="row-list">
      {sorted.map((voucher) => (
        <li key={voucher.id}>
          <h3 className="row-title">{voucher.title[locale]}</h3>
          <p className="badges">
            <span className="badge">{t(`card.states.${voucher.state}`, { date: when(voucher) })}</span>
            {voucher.partner ? (
              <span className="badge">{t('partner', { name: voucher.partner[locale] })}</span>
            ) : null}
          </p>
          {voucher.state === 'taken' ? (
            <>
              <strong className="big-code club-voucher">{voucher.code}</strong>
              <ReturnForm {...form} voucher={voucher.id} texts={texts} />
            </>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
