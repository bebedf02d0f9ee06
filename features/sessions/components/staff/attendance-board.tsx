'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useMemo, useState } from 'react'
import { Notice } from '@/components/staff/notice'
import type { BoardPerson } from '../../types.staff'
import { PersonLine } from './person-line'
import { tapKey, useTaps } from './use-taps'

type Props = {
  sessionId: string
  address: string
  people: readonly BoardPerson[]
  /** With the words for the day and the hour. */
  meetings: readonly { id: string; label: string }[]
  /** The meeting that is on, or the last one that was. */
  current: string | null
  mayMark: boolean
  /** What else can be done with a person, by their id. */
  more: Readonly<Record<string, ReactNode>>
}

/** Everybody with a seat: who is here, in one tap each. */
export function AttendanceBoard({ sessionId, address, people, meetings, current, mayMark, more }: Props) {
  const t = useTranslations('staff.sessions.sheet')
  const stored = useMemo(
    () =>
      new Map(
        people.flatMap(({ id, marks }) =>
          Object.entries(marks).map(([meetingId, present]) => [
            tapKey({ enrolmentId: id, meetingId }),
            present,
          ]),
        ),
      ),
    [people],
  )
  const { tap, markOf, unsaved, trouble, again } = useTaps(address, sessionId, stored)
  const [meetingId, setMeetingId] = useState(current ?? '')
  const keyOf = (enrolmentId: string) => tapKey({ enrolmentId, meetingId })
  const isMarking = mayMark && meetingId !== '' && people.length > 0
  const present = people.filter(({ id }) => markOf(keyOf(id)) === true).length
  return (
    <section aria-labelledby="people-title" className="attendance">
      <h2 id="people-title">{t('people', { count: people.length })}</h2>
      {isMarking && (
        <div className="field">
          <label htmlFor="meeting">{t('meeting')}</label>
          <select
            id="meeting"
            className="input"
            value={meetingId}
            onChange={(event) => setMeetingId(event.target.value)}
          >
            {meetings.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </div>
      )}
      {isMarking && (
        <p className="attendance-state" role="status">
          {t('present', { count: present })} {t(unsaved.size > 0 ? 'saving' : 'stored')}
        </p>
      )}
      {trouble && (
        <Notice tone="danger" title={t('notStored', { count: unsaved.size })}>
          <p>{t('notStoredText')}</p>
          <button className="button" type="button" onClick={() => void again()}>
            {t('again')}
          </button>
        </Notice>
      )}
      <ol className="people">
        {people.map((person) => (
          <PersonLine
            key={person.id}
            person={person}
            more={more[person.id]}
            mark={isMarking ? markOf(keyOf(person.id)) : undefined}
            isUnsaved={unsaved.has(keyOf(person.id))}
            onMark={(next) => tap({ enrolmentId: person.id, meetingId, present: next })}
          />
        ))}
      </ol>
      {people.length === 0 && <p>{t('nobody')}</p>}
    </section>
  )
}
