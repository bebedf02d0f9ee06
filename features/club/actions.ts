'use server'

import { redirect } from 'next/navigation'
import { codeDigest, formatCode, parseCode, randomCode } from '@/lib/codes'
import { formatMoment } from '@/lib/dates'
import type { FormValues } from '@/lib/form-state'
import { href, type Locale } from '@/lib/i18n/locales'
import { type ActionContext, type Outcome, publicAction } from '@/lib/public-action'
import { takeToken } from '@/lib/rate-limit'
import { steadyTime } from '@/lib/steady-time'
import { collectStamp, createCard, saveThemes } from './mutations'
import { closeCard, returnVoucher, takeReward } from './mutations.vouchers'
import {
  closeCardSchema,
  collectSchema,
  newCardSchema,
  returnVoucherSchema,
  takeRewardSchema,
  themesSchema,
} from './schema'
import type { ClubDone } from './types'

const TEN_MINUTES = 10 * 60_000
/** A whole group in one library has one address. */
const FROM_ONE_PLACE = { count: 60, windowMs: TEN_MINUTES }
/** Far more stamps than anybody gets in a day, far too few tries to find one among 10¹¹. */
const ON_ONE_CARD = { count: 20, windowMs: TEN_MINUTES }

function cardAddress(locale: Locale, code: string, query: string): string {
  return `${href(locale, `/r/${formatCode(code)}`)}?${query}`
}

/** Makes a card and goes to its page. */
export const takeCardAction = publicAction(
  newCardSchema,
  {
    name: 'club-card',
    limit: { count: 30, windowMs: TEN_MINUTES },
    pretend: ({ locale }) => redirect(cardAddress(locale, randomCode(), 'new=1')),
  },
  async (_input, { locale, key, now }) => {
    redirect(cardAddress(locale, await createCard({ key, now }), 'new=1'))
  },
)

/** What stands at the field after a refusal. When a stamp was used comes after a bar, by the community's clock. */
function refusal(done: Extract<ClubDone, { ok: false }>, field: string, locale: Locale): Outcome {
  if (done.reason === 'unknown') return { status: 'failed', code: 'gone' }
  if (!done.at) return { status: 'invalid', fields: { [field]: done.reason } }
  const { day, time } = formatMoment(done.at, locale)
  return { status: 'invalid', fields: { [field]: `${done.reason}|${day}, ${time}` } }
}

type OfCard<Input> = Omit<Input, 'card'> & { card: string; key: string | undefined; now: Date }

/** One step with a card: every answer takes the same time, whether there is such a card or not. */
function cardStep<Input extends { card: string }>(
  sent: string,
  field: string,
  step: (input: OfCard<Input>) => Promise<ClubDone>,
) {
  return async (input: Input, { locale, key, now }: ActionContext): Promise<Outcome> => {
    const code = parseCode(input.card)
    if (code && !takeToken('club-one-card', codeDigest(code), ON_ONE_CARD))
      return { status: 'failed', code: 'limit' }
    const done = await steadyTime(() => step({ ...input, card: code ?? randomCode(), key, now }))
    if (code && done.ok) redirect(cardAddress(locale, code, `sent=${sent}`))
    return done.ok ? { status: 'failed', code: 'gone' } : refusal(done, field, locale)
  }
}

const options = (sent: string) => ({
  name: `club-${sent}`,
  limit: FROM_ONE_PLACE,
  pretend: ({ locale }: ActionContext, typed: FormValues): Outcome =>
    redirect(cardAddress(locale, parseCode(typed.card ?? '') ?? randomCode(), `sent=${sent}`)),
})

/** Puts the stamp whose code was typed on the card. */
export const collectStampAction = publicAction(
  collectSchema,
  options('stamp'),
  cardStep('stamp', 'stamp', (input) => collectStamp(input)),
)

/** Pays a reward with stamps; the card's page then has its voucher. */
export const takeRewardAction = publicAction(
  takeRewardSchema,
  options('reward'),
  cardStep('reward', 'reward', (input) => takeReward(input)),
)

/** Gives a voucher back that was not redeemed. */
export const returnVoucherAction = publicAction(
  returnVoucherSchema,
  options('return'),
  cardStep('return', 'voucher', (input) => returnVoucher(input)),
)

/** Writes down what the member can show to neighbours. */
export const saveThemesAction = publicAction(
  themesSchema,
  options('themes'),
  cardStep('themes', 'themes', (input) => saveThemes(input)),
)

/** Closes the card for good. */
export const closeCardAction = publicAction(
  closeCardSchema,
  options('closed'),
  cardStep('closed', 'sure', ({ card: code, key, now }) => closeCard({ card: { code }, key, now })),
)
