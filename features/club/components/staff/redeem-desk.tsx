'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { FormStatus } from '@/components/staff/form-status'
import { InputField } from '@/components/staff/input-field'
import { Submit } from '@/components/staff/submit'
import { useFieldError } from '@/components/staff/use-field-error'
import { staffIdle, staffValues } from '@/lib/staff-form-state'
import { findVoucherAction } from '../../actions.staff'
import type { ShownVoucher } from '../../types'
import { VoucherCard } from './voucher-card'

type Found = { voucher: ShownVoucher; code: string; number: number }
type Looked = Awaited<ReturnType<typeof findVoucherAction>>
type State = { answer: Looked; found: Found | null }

/** Keeps the code that was asked for beside the answer, for the buttons that come next. */
async function look(before: State, form: FormData): Promise<State> {
  const answer = await findVoucherAction(before.answer, form)
  const voucher = answer.status === 'ok' ? answer.data : undefined
  const number = (before.found?.number ?? 0) + 1
  return { answer, found: voucher ? { voucher, code: String(form.get('code') ?? ''), number } : null }
}

/** A voucher's code, then what it is, then the button that gives the reward out. */
export function RedeemDesk() {
  const t = useTranslations('staff.club.redeem')
  const [{ answer, found }, action] = useActionState(look, { answer: staffIdle, found: null })
  const error = useFieldError(answer)
  return (
    <>
      <form className="form" action={action} noValidate>
        <FormStatus state={answer} fields={[{ name: 'code', id: 'voucher-code' }]} />
        <InputField
          id="voucher-code"
          name="code"
          label={t('code')}
          hint={t('codeHint')}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={60}
          defaultValue={found?.code ?? staffValues(answer).code ?? ''}
          error={error('code')}
        />
        <div>
          <Submit label={t('find')} tone="quiet" />
        </div>
      </form>
      {found && <VoucherCard key={found.number} code={found.code} voucher={found.voucher} />}
    </>
  )
}
