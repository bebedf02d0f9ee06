'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { FormStatus } from '@/components/staff/form-status'
import { InputField } from '@/components/staff/input-field'
import { Submit } from '@/components/staff/submit'
import { useFieldError } from '@/components/staff/use-field-error'
import { staffIdle, staffValues, valueList } from '@/lib/staff-form-state'
import { updatePersonAction } from '../../actions.people'
import type { Role } from '../../constants'
import { RoleFields } from './role-fields'

type Props = { id: string; name: string; roles: readonly Role[] }

const fields = ['name', 'roles'].map((name) => ({ name, id: name }))

/** Name and roles of somebody. */
export function PersonForm({ id, name, roles }: Props) {
  const t = useTranslations('staff.people')
  const [state, action] = useActionState(updatePersonAction, staffIdle)
  const error = useFieldError(state)
  const values = staffValues(state)
  const checked = 'values' in state ? valueList(values, 'roles') : roles
  return (
    <form className="form" action={action}>
      <FormStatus state={state} fields={fields} done={t('saved')} />
      <input type="hidden" name="id" value={id} />
      <InputField
        id="name"
        name="name"
        autoComplete="off"
        label={t('name')}
        error={error('name')}
        defaultValue={values.name ?? name}
      />
      <RoleFields checked={checked} error={error('roles')} />
      <div>
        <Submit label={t('save')} />
      </div>
    </form>
  )
}
