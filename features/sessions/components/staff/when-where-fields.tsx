'use client'

import { useTranslations } from 'next-intl'
import { sessionForms } from '../../constants'
import type { MeetingRow } from '../../rules/meeting-rows'
import { MeetingFields } from './meeting-fields'
import { SessionLine, SessionSelect } from './session-select'
import { useSessionForm } from './session-values'

/** When and where: what participants are told of when it changes. */
export function WhenWhereFields({ meetings }: { meetings: readonly MeetingRow[] }) {
  const t = useTranslations('staff.sessions')
  const { choices } = useSessionForm()
  const forms = sessionForms.map((value) => ({ value, label: t(`forms.${value}`) }))
  const places = choices.places.map(({ value, label, isStaffOnly }) => ({
    value,
    label: isStaffOnly ? t('placeStaffOnly', { label }) : label,
  }))
  return (
    <>
      <SessionSelect name="form" options={forms} />
      <div className="form-columns">
        <SessionSelect name="placeId" options={places} none={t('none')} hint={t('hints.place')} />
        <SessionLine name="onlineUrl" type="url" hint={t('hints.link')} />
      </div>
      <MeetingFields stored={meetings} />
    </>
  )
}
