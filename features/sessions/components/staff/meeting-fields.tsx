'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { FieldNotes } from '@/components/forms/field-notes'
import { MAX_MEETINGS } from '../../constants.staff'
import type { MeetingRow } from '../../rules/meeting-rows'
import { repeatWeekly } from '../../rules/weekly'
import { MeetingLine } from './meeting-line'
import { useSessionForm } from './session-values'

const empty: MeetingRow = { id: '', date: '', from: '', to: '' }

/** All meetings by the community's clock. The first one can be repeated every week. */
export function MeetingFields({ stored }: { stored: readonly MeetingRow[] }) {
  const t = useTranslations('staff.sessions.meetings')
  const { error } = useSessionForm()
  // Numbered, so that a line keeps its fields when another one goes.
  const [rows, setRows] = useState(() =>
    (stored.length > 0 ? stored : [empty]).map((row, key) => ({ key, row })),
  )
  const [count, setCount] = useState('6')
  const next = () => Math.max(-1, ...rows.map(({ key }) => key)) + 1
  const repeat = () => {
    const repeated = repeatWeekly(
      rows.map(({ row }) => row),
      Number(count) || 1,
    )
    setRows(repeated.map((row, index) => ({ key: next() + index, row })))
  }
  return (
    <fieldset className="field meeting-fields" id="meetings" tabIndex={-1}>
      <legend>{t('legend')}</legend>
      <FieldNotes id="meetings" hint={t('hint')} error={error('meetings')} />
      {rows.map(({ key, row }, index) => (
        <MeetingLine
          key={key}
          index={index}
          row={row}
          error={error(`meeting-${index}`)}
          change={(part) =>
            setRows(rows.map((one) => (one.key === key ? { key, row: { ...row, ...part } } : one)))
          }
          remove={() => setRows(rows.filter((one) => one.key !== key))}
        />
      ))}
      <div className="form-row">
        <button
          className="button button-quiet"
          type="button"
          onClick={() => setRows([...rows, { key: next(), row: empty }])}
        >
          {t('add')}
        </button>
        <div className="field">
          <label htmlFor="weekly-count">{t('weeklyCount')}</label>
          <input
            className="input"
            id="weekly-count"
            type="number"
            min={2}
            max={MAX_MEETINGS}
            value={count}
            onChange={(event) => setCount(event.target.value)}
          />
        </div>
        <button className="button button-quiet" type="button" onClick={repeat}>
          {t('weekly')}
        </button>
      </div>
    </fieldset>
  )
}
