import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { CodeLookup } from '@/components/forms/code-lookup'
import type { FormTexts } from '@/components/forms/form-texts'
import type { Locale } from '@/lib/i18n/locales'
import { stampReasons } from '../constants'
import { rewardRow } from '../presenter'
import type { RewardOffer } from '../types'
import { RewardRow } from './reward-row'
import { TakeCardForm } from './take-card-form'

type Props = { locale: Locale; forms: FormTexts; rewards: readonly RewardOffer[] }

/** What the club is, a card for whoever wants one, and what there is for stamps. */
export async function ClubView({ locale, forms, rewards }: Props) {
  const t = await getTranslations({ locale, namespace: 'club' })
  const lookup = {
    heading: t('lookup.heading'),
    label: t('lookup.label'),
    hint: t('lookup.hint'),
    submit: t('lookup.submit'),
  }
  return (
    <>
      <header className="page-head">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </header>
      <div className="prose">
        <h2>{t('how.heading')}</h2>
        <ol>
          <li>{t('how.card')}</li>
          <li>{t('how.stamp')}</li>
          <li>{t('how.reward')}</li>
        </ol>
        <div className="club-doors">
          <section className="panel">
            <h2>{t('take.heading')}</h2>
            <p className="mb-4">{t('take.text')}</p>
            <TakeCardForm
              locale={locale}
              submit={t('take.submit')}
              forms={forms}
              idempotencyKey={randomUUID()}
            />
          </section>
          <CodeLookup locale={locale} id="card-code" texts={lookup} />
        </div>
        <h2>{t('reasons.heading')}</h2>
        <ul>
          {stampReasons
            .filter((reason) => reason !== 'other')
            .map((reason) => (
              <li key={reason}>{t(`reasons.${reason}`)}</li>
            ))}
        </ul>
        <h2>{t('rewards.heading')}</h2>
        {rewards.length === 0 ? (
          <p>{t('rewards.none')}</p>
        ) : (
          <ul className="row-list club-rewards">
            {rewards.map((reward) => (
              <RewardRow key={reward.id} {...rewardRow(t, locale, reward)} />
            ))}
          </ul>
        )}
        <h2>{t('fair.heading')}</h2>
        <p>{t('fair.text')}</p>
      </div>
    </>
  )
}
