import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import type { FormTexts } from '@/components/forms/form-texts'
import { categories } from '@/features/guides/constants'
import { formatMoment } from '@/lib/dates'
import { href, type Locale } from '@/lib/i18n/locales'
import { rewardChoice } from '../presenter'
import type { CardPage } from '../types'
import { type CardArrival, CardHead } from './card-head'
import { CardPrint } from './card-print'
import { CloseForm } from './close-form'
import { RewardForm } from './reward-form'
import { StampForm } from './stamp-form'
import { ThemesForm } from './themes-form'
import { VoucherList } from './voucher-list'

type Props = {
  locale: Locale
  card: CardPage
  forms: FormTexts
  arrival: CardArrival
}

/** What a card's code opens: stamps, what they are good for, what was taken, and what its holder can show. */
export async function CardView({ locale, card, forms, arrival }: Props) {
  const t = await getTranslations({ locale })
  const { code, balance, rewards, vouchers, canShow, closedAt } = card
  if (closedAt) {
    return (
      <section className="prose">
        <h1>{t('club.card.title')}</h1>
        <p role="status">{t('club.card.closed', { date: formatMoment(closedAt, locale).day })}</p>
        <a className="lone-link" href={href(locale, '/community/club')}>
          {t('club.card.newCard')}
        </a>
      </section>
    )
  }
  const form = { locale, code, forms, idempotencyKey: randomUUID() }
  const themes = categories.map((theme) => ({
    theme,
    label: t(`guide.category.${theme}`),
    chosen: canShow.includes(theme),
  }))
  const club = await getTranslations({ locale, namespace: 'club' })
  return (
    <div className="club-card">
      <CardHead locale={locale} card={card} arrival={arrival} />
      <CardPrint locale={locale} code={code} canShow={canShow} />
      <section className="prose no-print">
        <h2>{t('club.card.stamp.heading')}</h2>
        <StampForm
          {...form}
          texts={{
            label: t('club.card.stamp.label'),
            hint: t('club.card.stamp.hint'),
            submit: t('club.card.stamp.submit'),
          }}
        />
      </section>
      {vouchers.length > 0 ? (
        <section className="prose">
          <h2>{t('club.card.vouchers.heading')}</h2>
          <p>{t('club.card.vouchers.hint')}</p>
          <VoucherList locale={locale} vouchers={vouchers} form={form} />
        </section>
      ) : null}
      <section className="prose no-print">
        <h2>{t('club.card.rewards.heading')}</h2>
        {rewards.length === 0 ? <p>{t('club.rewards.none')}</p> : null}
        <RewardForm
          {...form}
          take={t('club.card.rewards.take')}
          rewards={rewards.map((reward) => rewardChoice(club, locale, { reward, balance }))}
        />
      </section>
      <section className="prose no-print">
        <h2>{t('club.card.themes.heading')}</h2>
        <p>{t('club.card.themes.lead')}</p>
        <ThemesForm
          {...form}
          legend={t('club.card.themes.heading')}
          choices={themes}
          submit={t('club.card.themes.submit')}
        />
      </section>
      <section className="prose no-print">
        <CloseForm
          {...form}
          texts={{
            summary: t('club.card.close.summary'),
            text: t('club.card.close.text'),
            sure: t('club.card.close.sure'),
            submit: t('club.card.close.submit'),
          }}
        />
      </section>
    </div>
  )
}
