'use client'

import { useTranslations } from 'next-intl'
import type { StaffFormState } from '@/lib/staff-form-state'
import type { Choice, SessionConflict as Conflict, SessionChoices } from '../../types.staff'

const named = [
  'courseSlug',
  'titleUk',
  'titleEn',
  'noteUk',
  'noteEn',
  'form',
  'placeId',
  'onlineUrl',
  'capacity',
  'tutorId',
  'language',
  'visibility',
  'precision',
  'partnerId',
  'cohortId',
] as const

type Props = { state: StaffFormState<Conflict>; choices: SessionChoices }

/** What a stored value is called, where it is one of a list. */
function labelOf(name: (typeof named)[number], value: string, choices: SessionChoices): string {
  const lists: Partial<Record<typeof name, readonly Choice[]>> = {
    courseSlug: choices.courses,
    placeId: choices.places,
    tutorId: choices.tutors,
    partnerId: choices.partners,
    cohortId: choices.cohorts,
  }
  return lists[name]?.find((choice) => choice.value === value)?.label ?? value
}

/** After a conflict: what stands there now where it is not what this person wrote, and the meetings. */
export function SessionConflictFacts({ state, choices }: Props) {
  const t = useTranslations('staff.sessions')
  if (state.status !== 'conflict' || !state.data) return null
  const { values } = state.data
  const other = named.filter((name) => name in state.values && state.values[name] !== values[name])
  return (
    <dl className="facts">
      {other.map((name) => (
        <div key={name}>
          <dt>{t(`fields.${name}`)}</dt>
          <dd>{labelOf(name, values[name] ?? '', choices) || t('none')}</dd>
        </div>
      ))}
      <div>
        <dt>{t('meetings.legend')}</dt>
        <dd>{values.meetings || t('none')}</dd>
      </div>
    </dl>
  )
}
