'use client'

import { useTranslations } from 'next-intl'
import { InputField } from '@/components/staff/input-field'
import type { MeetingRow } from '../../rules/meeting-rows'

type Props = {
  index: number
  row: MeetingRow
  error?: string
  change: (part: Partial<MeetingRow>) => void
  remove: () => void
}

/** One meeting: its day, when it begins and ends. */
export function MeetingLine({ index, row, error, change, remove }: Props) {
  const t = useTranslations('staff.sessions.meetings')
  const number = String(index + 1)
  const fields = [
    { name: 'meetingDate', part: 'date', type: 'date' },
    { name: 'meetingFrom', part: 'from', type: 'time' },
    { name: 'meetingTo', part: 'to', type: 'time' },
  ] as const
  return (
    <fieldset className="form-row meeting-line">
      <legend className="visually-hidden">{t('meeting', { number })}</legend>
      <input type="hidden" name="meetingId[]" value={row.id} />
      {fields.map(({ name, part, type }) => (
        <InputField
          key={name}
          id={part === 'date' ? `meeting-${index}` : `${name}-${index}`}
          name={`${name}[]`}
          type={type}
          label={t(part)}
          error={part === 'date' ? error : undefined}
          value={row[part]}
          onChange={(event) => change({ [part]: event.target.value })}
        />
      ))}
      <button className="button button-quiet" type="button" onClick={remove}>
        {t('remove')} <span className="visually-hidden">{number}</span>
      </button>
    </fieldset>
  )
}
