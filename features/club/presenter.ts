import type { getTranslations } from 'next-intl/server'
import { formatDay } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { stampsMissing } from './rules/rewards'
import type { RewardOffer } from './types'

type Translate = Awaited<ReturnType<typeof getTranslations<'club'>>>

export type RewardRowTexts = {
  id: string
  title: string
  detail?: string
  /** Price, how many are left, until when, who gives it. */
  facts: string[]
  /** Said of an example only. */
  demo?: string
}

/** A reward in words. */
export function rewardRow(t: Translate, locale: Locale, reward: RewardOffer): RewardRowTexts {
  const { id, title, detail, cost, left, until, partner, demo } = reward
  return {
    id,
    title: title[locale],
    detail: detail[locale] ?? undefined,
    facts: [
      t('cost', { count: cost }),
      t('left', { count: left }),
      ...(until ? [t('until', { date: formatDay(until, locale) })] : []),
      ...(partner ? [t('partner', { name: partner[locale] })] : []),
    ],
    demo: demo ? t('demoShort') : undefined,
  }
}

/** A reward on a card's page: with a button where it may be taken, and what is missing where not. */
export type RewardChoice = RewardRowTexts & { take: string | null; missing: string | null }

export function rewardChoice(
  t: Translate,
  locale: Locale,
  { reward, balance }: { reward: RewardOffer; balance: number },
): RewardChoice {
  const missing = stampsMissing(reward.cost, balance)
  const there = reward.left > 0 && !reward.demo
  return {
    ...rewardRow(t, locale, reward),
    take: there && missing === 0 ? t('card.rewards.takeOne', { title: reward.title[locale] }) : null,
    missing: there && missing > 0 ? t('card.rewards.missing', { count: missing }) : null,
  }
}
