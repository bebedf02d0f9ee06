'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { FormStatus } from '@/components/staff/form-status'
import { InputField } from '@/components/staff/input-field'
import { SelectField } from '@/components/staff/select-field'
import { Submit } from '@/components/staff/submit'
import { useFieldError } from '@/components/staff/use-field-error'
import { staffIdle, staffValues } from '@/lib/staff-form-state'
import { createCohortAction } from '../../actions.staff'

const fields = [
  { name: 'title', id: 'cohort-title' },
  { name: 'courseSlug', id: 'cohort-course' },
]

type Props = { partnerId: string; courses: readonly { value: string; label: string }[] }

/** A new group; the portal gives it its code. */
export function CohortForm({ partnerId, courses }: Props) {
  const t = useTranslations('staff.partners.cohort')
  const [state, action] = useActionState(createCohortAction, staffIdle)
  const error = useFieldError(state)
  const values = staffValues(state)
  return (
    <form className="form" action={action}>
      <FormStatus state={state} fields={fields} id="cohort-status" />
      <input type="hidden" name="partnerId" value={partnerId} />
      <InputField
        id="cohort-title"
        name="title"
        label={t('name')}
        hint={t('nameHint')}
        defaultValue={values.title}
        error={error('title')}
      />
      <SelectField
        id="cohort-course"
        name="courseSlug"
        label={t('course')}
        options={courses}
        defaultValue={values.courseSlug}
        error={error('courseSlug')}
      />
      <div>
        <Submit label={t('create')} />
      </div>
    </form>
  )
}
