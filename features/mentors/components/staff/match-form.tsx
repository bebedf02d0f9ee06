'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { FormStatus } from '@/components/staff/form-status'
import { type Option, SelectField } from '@/components/staff/select-field'
import { Submit } from '@/components/staff/submit'
import { useFieldError } from '@/components/staff/use-field-error'
import { staffIdle } from '@/lib/staff-form-state'
import { matchAction } from '../../actions.staff'
import type { Match } from '../../types'
import { SeenFields } from './seen-fields'

type Props = {
  id: string
  version: number
  match: Match
  /** Mentors, the most fitting first, each with why. */
  mentors: readonly { id: string; name: string; why: string }[]
  places: readonly Option[]
  courses: readonly Option[]
}

const fields = [
  { name: 'mentorId', id: 'match-mentor' },
  { name: 'placeId', id: 'match-place' },
  { name: 'courseSlug', id: 'match-course' },
]

/** To whom the request goes: a mentor, a place, a course. */
export function MatchForm({ id, version, match, mentors, places, courses }: Props) {
  const t = useTranslations('staff.learningRequests.match')
  const [state, action] = useActionState(matchAction, staffIdle)
  const error = useFieldError(state)
  const typed = 'values' in state ? state.values : { ...match }
  const chosen = typed.mentorId ?? ''
  const choices = [{ id: '', name: t('nobody'), why: '' }, ...mentors]
  return (
    <form className="form" action={action}>
      <FormStatus state={state} fields={fields} done={t('done')} id="match-status" />
      <SeenFields id={id} version={version} state={state} />
      <fieldset className={error('mentorId') ? 'field has-error' : 'field'}>
        <legend>{t('mentor')}</legend>
        {error('mentorId') && <p className="field-error">{error('mentorId')}</p>}
        {mentors.length === 0 && <p className="field-hint">{t('noMentors')}</p>}
        {choices.map((mentor, index) => (
          <div className="choice" key={`${mentor.id} ${chosen}`}>
            <input
              type="radio"
              name="mentorId"
              id={index === 0 ? 'match-mentor' : `match-mentor-${index}`}
              value={mentor.id}
              defaultChecked={chosen === mentor.id}
            />
            <div>
              <label htmlFor={index === 0 ? 'match-mentor' : `match-mentor-${index}`}>{mentor.name}</label>
              {mentor.why && <p className="field-hint">{mentor.why}</p>}
            </div>
          </div>
        ))}
      </fieldset>
      <SelectField
        id="match-place"
        name="placeId"
        label={t('place')}
        none={t('noPlace')}
        options={places}
        error={error('placeId')}
        defaultValue={typed.placeId ?? ''}
      />
      <SelectField
        id="match-course"
        name="courseSlug"
        label={t('course')}
        none={t('noCourse')}
        options={courses}
        error={error('courseSlug')}
        defaultValue={typed.courseSlug ?? ''}
      />
      <p className="field-hint">{t('empty')}</p>
      <div>
        <Submit label={t('submit')} />
      </div>
    </form>
  )
}
