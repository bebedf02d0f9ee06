'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Badge, type Tone } from '@/components/staff/badge'
import { ConfirmButton } from '@/components/staff/confirm-button'
import { FormStatus } from '@/components/staff/form-status'
import { Notice } from '@/components/staff/notice'
import { Submit } from '@/components/staff/submit'
import { type StaffFormState, staffIdle } from '@/lib/staff-form-state'
import { redeemVoucherAction, takeVoucherBackAction } from '../../actions.staff'
import type { ShownVoucher, VoucherState } from '../../types'

type Props = { code: string; voucher: ShownVoucher }

const tones: Record<VoucherState, Tone> = { taken: 'done', redeemed: 'danger', returned: 'danger' }

const dataOf = (state: StaffFormState<ShownVoucher>) => ('data' in state ? state.data : undefined)

/** Somebody else was first: the voucher itself says who and when. */
const problemOf = (state: StaffFormState<ShownVoucher>) => (state.status === 'conflict' ? staffIdle : state)

/** What a voucher is and what may be done with it; after that, who did it and when. */
export function VoucherCard({ code, voucher: known }: Props) {
  const t = useTranslations('staff.club.redeem')
  const locale = useLocale() === 'en' ? 'en' : 'uk'
  const [given, give] = useActionState(redeemVoucherAction, staffIdle)
  const [back, takeBack] = useActionState(takeVoucherBackAction, staffIdle)
  const voucher = dataOf(given) ?? dataOf(back) ?? known
  const { title, partner, cost, state, takenAt, redeemedAt, redeemedBy } = voucher
  return (
    <section className="mt-6" aria-label={title[locale]}>
      <h2>{title[locale]}</h2>
      <p>
        <Badge tone={tones[state]}>{t(`states.${state}`)}</Badge>
      </p>
      <p>
        {partner ? `${t('partner', { name: partner[locale] })}. ` : ''}
        {t('cost', { count: cost })}. {t('taken', { when: takenAt })}.
      </p>
      <FormStatus state={problemOf(given)} fields={[]} id="give-status" done={t('given')} />
      <FormStatus state={problemOf(back)} fields={[]} id="back-status" done={t('backDone')} />
      {state === 'redeemed' && redeemedAt && (
        <Notice
          tone={given.status === 'ok' ? 'done' : 'danger'}
          title={given.status === 'ok' ? t('given') : undefined}
        >
          <p>{t('redeemedBy', { when: redeemedAt, name: redeemedBy ?? '—' })}</p>
        </Notice>
      )}
      {state === 'returned' && (
        <Notice tone={back.status === 'ok' ? 'done' : 'danger'}>
          <p>{t('returnedText')}</p>
        </Notice>
      )}
      {state === 'taken' && (
        <div className="button-row">
          <form action={give}>
            <input type="hidden" name="code" value={code} />
            <Submit label={t('give')} />
          </form>
          <form action={takeBack}>
            <input type="hidden" name="code" value={code} />
            <ConfirmButton label={t('back')} title={t('backTitle')} confirm={t('backConfirm')} tone="quiet">
              <p>{t('backText')}</p>
            </ConfirmButton>
          </form>
        </div>
      )}
    </section>
  )
}
