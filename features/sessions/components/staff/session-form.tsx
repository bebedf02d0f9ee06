'use client'

import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { FormStatus } from '@/components/staff/form-status'
import { Submit } from '@/components/staff/submit'
import { saveDraftAction, saveOpenAction } from '../../actions.staff'
import { sessionFields } from '../../rules/field-ids'
import type { MeetingRow } from '../../rules/meeting-rows'
import type { SessionChoices } from '../../types.staff'
import { FactsFields } from './facts-fields'
import { SessionConflictFacts } from './session-conflict'
import { SessionPreviewPanel } from './session-preview'
import { SessionSelect } from './session-select'
import { SessionFormFields } from './session-values'
import { useSessionAction } from './use-session-action'
import { WhenWhereFields } from './when-where-fields'

type Props = {
  /** Of an open session when and where are not changed here, for people are told of that. */
  isOpen: boolean
  id: string
  version: number
  stored: Record<string, string>
  meetings: readonly MeetingRow[]
  taken: number
  choices: SessionChoices
  previewAddress: string
}

/** A session, with what everybody would see of where and when beside it. */
export function SessionForm({
  isOpen,
  id,
  version,
  stored,
  meetings,
  taken,
  choices,
  previewAddress,
}: Props) {
  const t = useTranslations('staff.sessions')
  const form = useRef<HTMLFormElement>(null)
  const { state, send, version: seen } = useSessionAction(isOpen ? saveOpenAction : saveDraftAction, version)
  return (
    <div className="session-columns">
      <form className="form form-wide" action={send} ref={form}>
        <FormStatus
          state={state}
          fields={sessionFields}
          done={t('saved')}
          conflict={<SessionConflictFacts state={state} choices={choices} />}
        />
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="version" value={seen} />
        <SessionFormFields state={state} stored={stored} choices={choices}>
          {!isOpen && (
            <>
              <SessionSelect name="courseSlug" options={choices.courses} none={t('choose')} />
              <WhenWhereFields meetings={meetings} />
            </>
          )}
          <FactsFields taken={taken} />
        </SessionFormFields>
        <div>
          <Submit label={t('save')} />
        </div>
      </form>
      <SessionPreviewPanel form={form} address={previewAddress} sessionId={isOpen ? id : ''} />
    </div>
  )
}
