'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { ConfirmButton } from '@/components/staff/confirm-button'
import { FormStatus } from '@/components/staff/form-status'
import { staffIdle } from '@/lib/staff-form-state'
import { acceptImportAction } from '../../actions.import'

/** Does what the report says, after a question. */
export function AcceptForm({ id, count }: { id: string; count: number }) {
  const t = useTranslations('staff.places.imports')
  const [state, action] = useActionState(acceptImportAction, staffIdle)
  return (
    <form className="form" action={action}>
      <FormStatus state={state} fields={[]} />
      <input type="hidden" name="id" value={id} />
      <div>
        <ConfirmButton
          label={t('accept', { count })}
          title={t('acceptTitle')}
          confirm={t('acceptConfirm')}
          tone="quiet"
        >
          <p>{t('acceptText')}</p>
        </ConfirmButton>
      </div>
      <p className="soft">{t('staleHint')}</p>
    </form>
  )
}
