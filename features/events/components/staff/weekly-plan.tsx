'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { FieldNotes } from '@/components/forms/field-notes'
import { Notice } from '@/components/staff/notice'
import { planDates } from '../../rules/plan'
import { fieldOf, type Slot } from '../../rules/weekly'

export type KnownDate = {
  id: string
  startsAt: Date
  endsAt: Date
  state: 'scheduled' | 'moved' | 'cancelled'
  hasPeople: boolean
}

type Props = {
  slots: readonly Slot[]
  known: readonly KnownDate[]
  now: Date
  timeZone: string
  error?: string
}

/** The dates of a rule to tick off, and what it does to those that are there. */
export function WeeklyPlan({ slots, known, now, timeZone, error }: Props) {
  const t = useTranslations('staff.events.dates')
  const format = useFormatter()
  const [off, setOff] = useState<readonly string[]>([])
  const keyOf = ({ startsAt }: Slot) => fieldOf(startsAt, timeZone)
  const wanted = slots.filter((slot) => !off.includes(keyOf(slot)))
  const { keep, remove } = planDates(known, wanted, now)
  const text = ({ startsAt }: { startsAt: Date }) =>
    format.dateTime(startsAt, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone,
    })
  const lists = [
    { key: 'willKeep', dates: keep },
    { key: 'willRemove', dates: remove },
  ] as const
  return (
    <>
      <fieldset className="field">
        <legend id="weekly-starts">{t('tick', { count: wanted.length })}</legend>
        <FieldNotes id="weekly-starts" hint={slots.length === 0 ? t('tickHint') : undefined} error={error} />
        {slots.map((slot) => {
          const key = keyOf(slot)
          return (
            <div className="choice" key={key}>
              <input
                id={`start-${key}`}
                name="starts[]"
                type="checkbox"
                value={key}
                checked={!off.includes(key)}
                onChange={({ target }) =>
                  setOff(target.checked ? off.filter((one) => one !== key) : [...off, key])
                }
              />
              <label htmlFor={`start-${key}`}>{text(slot)}</label>
            </div>
          )
        })}
      </fieldset>
      {slots.length > 0
        ? lists.map(({ key, dates }) =>
            dates.length > 0 ? (
              <Notice
                key={key}
                tone={key === 'willKeep' ? 'warn' : 'info'}
                title={t(key, { count: dates.length })}
              >
                {key === 'willKeep' ? <p>{t('willKeepText')}</p> : null}
                <ul>
                  {dates.map((date) => (
                    <li key={date.id}>{text(date)}</li>
                  ))}
                </ul>
              </Notice>
            ) : null,
          )
        : null}
    </>
  )
}
