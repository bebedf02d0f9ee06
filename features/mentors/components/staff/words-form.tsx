'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { TextArea } from '@/components/forms/text-area'
import { CheckList } from '@/components/staff/check-list'
import { FormStatus } from '@/components/staff/form-status'
import { InputField } from '@/components/staff/input-field'
import { Submit } from '@/components/staff/submit'
import { useFieldError } from '@/components/staff/use-field-error'
import { staffIdle, valueList } from '@/lib/staff-form-state'
import { publicWordsAction } from '../../actions.staff'
import type { StaffMentor } from '../../types'
import { SeenFields } from './seen-fields'

const lists = ['themes', 'ways', 'languages'] as const
const fields = ['publicName', 'about', 'themes', 'ways', 'languages', 'settlement'].map((name) => ({
  name,
  id: `words-${name}`,
}))

type Options = Record<(typeof lists)[number], readonly { value: string; label: string }[]>
type Words = Pick<
  StaffMentor,
  'id' | 'version' | 'publicName' | 'about' | 'settlement' | 'themes' | 'ways' | 'languages'
>

/** What everybody reads of a mentor. */
export function WordsForm({ mentor, options }: { mentor: Words; options: Options }) {
  const t = useTranslations('staff.mentors.words')
  const [state, action] = useActionState(publicWordsAction, staffIdle)
  const error = useFieldError(state)
  const typed = 'values' in state ? state.values : null
  const line = (name: 'publicName' | 'about' | 'settlement') => ({
    id: `words-${name}`,
    name,
    label: t(name),
    error: error(name),
    defaultValue: typed ? (typed[name] ?? '') : (mentor[name] ?? ''),
  })
  return (
    <form className="form" action={action}>
      <FormStatus state={state} fields={fields} done={t('done')} id="words-status" />
      <SeenFields id={mentor.id} version={mentor.version} state={state} />
      <InputField {...line('publicName')} autoComplete="off" />
      <TextArea {...line('about')} rows={4} />
      {lists.map((name) => (
        <CheckList
          key={name}
          id={`words-${name}`}
          name={name}
          label={t(name)}
          error={error(name)}
          options={options[name]}
          checked={typed ? valueList(typed, name) : mentor[name]}
        />
      ))}
      <InputField {...line('settlement')} autoComplete="off" />
      <div>
        <Submit label={t('save')} tone="quiet" />
      </div>
    </form>
  )
}
