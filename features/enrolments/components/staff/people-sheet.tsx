import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import type { CallReason, EnrolmentRow, Seats } from '../../types'
import { CallList } from './call-list'
import { PaperForm } from './paper-form'
import { PeopleList } from './people-list'

type Props = {
  locale: Locale
  poolId: string
  people: readonly EnrolmentRow[]
  /** Whom to call, by the id, and why. */
  calls: ReadonlyMap<string, CallReason>
  seats: Seats
  /** What the seats are for is an example. */
  demo: boolean
  /** Whether this person may add, cancel and say that somebody was told: `update:enrolment`. */
  mayChange: boolean
  /** False where nothing is to come any more: nobody is added then. */
  isOpen?: boolean
  extra?: (person: EnrolmentRow) => ReactNode
}

/**
 * The people of one date of an event: whom to call, who has a seat, who waits, and the field for names
 * from paper. It prints as a list with phones.
 */
export async function PeopleSheet(props: Props) {
  const { locale, poolId, people, calls, seats, demo, mayChange, isOpen = true, extra } = props
  const t = await getTranslations({ locale, namespace: 'staff.enrolments' })
  const called = people.map((person) => ({ ...person, call: calls.get(person.id) ?? null }))
  const enrolled = people.filter(({ state }) => state === 'enrolled')
  const waiting = people.filter(({ state }) => state === 'waiting')
  const list = { locale, poolId, mayChange }
  return (
    <section className="people-sheet" aria-labelledby="people-heading">
      <h2 id="people-heading">{t('title')}</h2>
      <p>
        {seats.capacity === null
          ? t('takenOfAll', { count: seats.taken })
          : t('takenOf', { taken: seats.taken, capacity: seats.capacity })}
      </p>
      <CallList {...{ locale, poolId, mayChange }} people={called} />
      <h3>{t('enrolled', { count: enrolled.length })}</h3>
      {enrolled.length > 0 ? <PeopleList {...list} people={enrolled} extra={extra} /> : <p>{t('nobody')}</p>}
      {waiting.length > 0 ? (
        <>
          <h3>{t('waiting', { count: waiting.length })}</h3>
          <PeopleList {...list} people={waiting} />
        </>
      ) : null}
      {mayChange && isOpen ? (
        <div className="no-print">
          <h3>{t('paper.title')}</h3>
          <PaperForm poolId={poolId} free={seats.free} demo={demo} idempotencyKey={randomUUID()} />
        </div>
      ) : null}
    </section>
  )
}
