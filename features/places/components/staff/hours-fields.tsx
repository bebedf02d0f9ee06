'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Radios } from '@/components/forms/radios'
import { InputField } from '@/components/staff/input-field'
import { weekDays } from '../../constants'
import { usePlaceForm } from './form-context'

/** The hours of a week, a line for each day; or as opening_hours when a week is not enough. */
export function HoursFields() {
  const t = useTranslations('staff.places.form')
  const { value, error } = usePlaceForm()
  const [mode, setMode] = useState(value('hours_mode') || 'week')
  const isWritten = mode === 'written'
  return (
    <div
      onChange={(event) => {
        const { target } = event
        if (target instanceof HTMLInputElement && target.name === 'hours_mode') setMode(target.value)
      }}
    >
      <input type="hidden" name="hours_before" value={value('hours_before')} />
      <Radios
        id="hours_mode"
        name="hours_mode"
        label={t('hours')}
        options={[
          { value: 'week', label: t('hoursWeek'), hint: t('hoursHint') },
          { value: 'written', label: t('hoursWritten') },
        ]}
        defaultValue={mode}
      />
      <div className="hours-week" hidden={isWritten}>
        {weekDays.map((day) => (
          <InputField
            key={day}
            id={`hours_${day}`}
            name={`hours_${day}`}
            label={t(`days.${day}`)}
            hint={day === 'PH' ? t('holidayHint') : undefined}
            error={error(`hours_${day}`)}
            defaultValue={value(`hours_${day}`)}
            autoComplete="off"
          />
        ))}
      </div>
      <div hidden={!isWritten}>
        <InputField
          id="hours"
          name="hours"
          label="opening_hours"
          hint={t('hoursWrittenHint')}
          error={error('hours')}
          defaultValue={value('hours')}
          autoComplete="off"
        />
      </div>
    </div>
  )
}
