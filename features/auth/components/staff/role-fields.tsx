'use client'

import { useTranslations } from 'next-intl'
import { CheckList } from '@/components/staff/check-list'
import { type Role, roles } from '../../constants'

/** The roles, each with what it may do. */
export function RoleFields({ checked, error }: { checked: readonly string[]; error?: string }) {
  const t = useTranslations('staff')
  const options = roles.map((role: Role) => ({
    value: role,
    label: t(`roles.${role}`),
    hint: t(`roleHints.${role}`),
  }))
  return (
    <CheckList
      id="roles"
      name="roles"
      label={t('people.roles')}
      options={options}
      checked={checked}
      error={error}
    />
  )
}
