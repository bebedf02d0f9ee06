'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useState } from 'react'
import { FormStatus } from '@/components/staff/form-status'
import { InputField } from '@/components/staff/input-field'
import { Submit } from '@/components/staff/submit'
import { useFieldError } from '@/components/staff/use-field-error'
import { staffIdle } from '@/lib/staff-form-state'
import { weeklyAction } from '../../actions.dates'
import { momentIn, weeklySlots } from '../../rules/weekly'
import { type KnownDate, WeeklyPlan } from './weekly-plan'

type Props = {
  eventId: string
  version: number
  timeZone: string
  known: readonly KnownDate[]
  now: Date
  /** What the rule was last time, as the fields hold it. */
  initial: { startsAt: string; endsAt: string; until: string }
}

const names = ['startsAt', 'endsAt', 'until'] as const

/** Weekly dates until a day: the list of them to tick off, and what happens to the dates that are there. */
export function WeeklyForm({ eventId, version, timeZone, known, now, initial }: Props) {
  const t = useTranslations('staff.events.dates')
  const [state, action] = useActionState(weeklyAction, staffIdle)
  const [rule, setRule] = useState(initial)
  const error = useFieldError(state)
  const startsAt = momentIn(rule.startsAt, timeZone)
  const endsAt = momentIn(rule.endsAt, timeZone)
  const isRule = startsAt && endsAt && startsAt < endsAt && rule.until !== ''
  const slots = isRule ? weeklySlots({ startsAt, endsAt }, rule.until, timeZone) : []
  const done = state.status === 'ok' && state.data ? t('weeklyDone', state.data) : undefined
  return (
    <form className="form" action={action} aria-label={t('weekly')}>
      <FormStatus
        id="weekly-status"
        state={state}
        fields={[...names, 'starts'].map((name) => ({ name, id: `weekly-${name}` }))}
        done={done}
      />
      <input type="hidden" name="event" value={eventId} />
      <input type="hidden" name="version" value={version} />
      <div className="form-columns">
        {names.map((name) => (
          <InputField
            key={name}
            id={`weekly-${name}`}
            name={name}
            type={name === 'until' ? 'date' : 'datetime-local'}
            label={t(name === 'until' ? 'until' : name === 'startsAt' ? 'firstStartsAt' : 'firstEndsAt')}
            error={error(name)}
            value={rule[name]}
            onChange={(event) => setRule({ ...rule, [name]: event.target.value })}
          />
        ))}
      </div>
      <WeeklyPlan slots={slots} known={known} now={now} timeZone={timeZone} error={error('starts')} />
      <div>
        <Submit label={t('makeWeekly')} />
      </div>
    </form>
  )
}
