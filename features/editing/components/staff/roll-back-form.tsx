'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useActionState, useEffect } from 'react'
import { ConfirmButton } from '@/components/staff/confirm-button'
import { FormStatus } from '@/components/staff/form-status'
import { staffIdle } from '@/lib/staff-form-state'
import { rollBackGuideAction } from '../../actions.guides'
import { rollBackPageAction } from '../../actions.pages'
import type { Collection } from '../../types'

type Props = { collection: Collection; slug: string; at: string; label: string; moment: string }

/** Back to what readers saw at a moment, after a question. */
export function RollBackForm({ collection, slug, at, label, moment }: Props) {
  const t = useTranslations('staff.editing')
  const router = useRouter()
  const [state, action] = useActionState(
    collection === 'guides' ? rollBackGuideAction : rollBackPageAction,
    staffIdle,
  )
  useEffect(() => {
    if (state.status === 'ok') router.refresh()
  }, [state, router])
  return (
    <form action={action}>
      <FormStatus state={state} fields={[]} done={t('rolledBack')} id={`roll-back-${at}`} />
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="at" value={at} />
      <ConfirmButton
        label={label}
        title={t('rollBackTitle', { moment })}
        confirm={t('rollBackConfirm')}
        tone="quiet"
      >
        <p>{t('rollBackText')}</p>
      </ConfirmButton>
    </form>
  )
}
