import 'server-only'
import { cache } from 'react'
import { loadPartnerNames } from '@/features/partners/loaders'
import { localDay } from '@/lib/dates'
import type { Both } from '@/lib/i18n/both'
import { findCard } from './data'
import { listOpenRewards } from './data.rewards'
import type { CardPage, RewardOffer } from './types'

/** Names of partners by id; those that only staff may read are left out. */
async function publicPartners(): Promise<Map<string, Both>> {
  const partners = await loadPartnerNames()
  return new Map(partners.filter(({ isPublic }) => isPublic).map(({ id, name }) => [id, name]))
}

const nameOf = (partners: Map<string, Both>, id: string | null) => (id && partners.get(id)) || null

/** What members may take for stamps, the cheapest first. */
export async function loadRewardOffers(now: Date): Promise<RewardOffer[]> {
  const [rewards, partners] = await Promise.all([listOpenRewards(localDay(now)), publicPartners()])
  return rewards.map(({ id, title, detail, cost, until, demo, stock, taken, partnerId }) => ({
    ...{ id, title, detail, cost, until, demo },
    left: Math.max(0, stock - taken),
    partner: nameOf(partners, partnerId),
  }))
}

/** The card that a stored code opens, or null. Look-ups of typed codes go through `lookUpCode`. */
export const loadCardByCode = cache(async (code: string): Promise<CardPage | null> => {
  const card = await findCard(code)
  if (!card) return null
  const [rewards, partners] = await Promise.all([loadRewardOffers(new Date()), publicPartners()])
  return {
    ...card,
    vouchers: card.vouchers.map(({ partnerId, ...voucher }) => ({
      ...voucher,
      partner: nameOf(partners, partnerId),
    })),
    rewards,
  }
})
