'use client'

import { useTranslations } from 'next-intl'
import { FormStatus } from '@/components/staff/form-status'
import { Submit } from '@/components/staff/submit'
import { moveAction } from '../../actions.staff'
import { moveFields } from '../../rules/field-ids'
import type { MeetingRow } from '../../rules/meeting-rows'
import type { SessionChoices } from '../../types.staff'
import { SessionConflictFacts } from './session-conflict'
import { SessionLine } from './session-select'
import { SessionFormFields } from './session-values'
import { useSessionAction } from './use-session-action'
import { WhenWhereFields } from './when-where-fields'

type Props = {
  id: string
  version: number
  stored: Record<string, string>
  meetings: readonly MeetingRow[]
  choices: SessionChoices
}

/** Another time, another place, online or by phone, with the reason that everybody reads. */
export function MoveForm({ id, version, stored, meetings, choices }: Props) {
  const t = useTranslations('staff.sessions')
  const { state, send, version: seen } = useSessionAction(moveAction, version)
  return (
    <form className="form form-wide" action={send}>
      <FormStatus
        state={state}
        fields={moveFields}
        id="move-status"
        conflict={<SessionConflictFacts state={state} choices={choices} />}
      />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={seen} />
      <SessionFormFields state={state} stored={stored} choices={choices}>
        <WhenWhereFields meetings={meetings} />
        <div className="form-columns">
          <SessionLine name="reasonUk" lang="uk" hint={t('hints.reason')} />
          <SessionLine name="reasonEn" lang="en" />
        </div>
      </SessionFormFields>
      <div>
        <Submit label={t('move')} />
      </div>
    </form>
  )
}
