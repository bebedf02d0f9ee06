'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { FormStatus } from '@/components/staff/form-status'
import { InputField } from '@/components/staff/input-field'
import { Submit } from '@/components/staff/submit'
import { useFieldError } from '@/components/staff/use-field-error'
import { staffIdle, staffValues, valueList } from '@/lib/staff-form-state'
import { inviteAction } from '../../actions.people'
import { OnceLink } from './once-link'
import { RoleFields } from './role-fields'

const fields = ['email', 'name', 'roles'].map((name) => ({ name, id: name }))

/** Somebody new: who, and what they do. The answer is the link to hand on. */
export function InviteForm() {
  const t = useTranslations('staff.people')
  const [state, action] = useActionState(inviteAction, staffIdle)
  const error = useFieldError(state)
  const values = staffValues(state)
  return (
    <>
      {state.status === 'ok' && state.data && <OnceLink {...state.data} />}
      <form className="form mt-6" action={action}>
        <FormStatus state={state} fields={fields} />
        <InputField
          id="email"
          name="email"
          type="email"
          autoComplete="off"
          label={t('email')}
          error={error('email')}
          defaultValue={values.email}
        />
        <InputField
          id="name"
          name="name"
          autoComplete="off"
          label={t('name')}
          hint={t('nameHint')}
          error={error('name')}
          defaultValue={values.name}
        />
        <RoleFields checked={valueList(values, 'roles')} error={error('roles')} />
        <div>
          <Submit label={t('invite')} />
        </div>
      </form>
    </>
  )
}
