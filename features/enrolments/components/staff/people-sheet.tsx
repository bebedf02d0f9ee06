import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Notice } from '@/components/staff/notice'
import type { Locale } from '@/lib/i18n/locales'
import type { EnrolmentRow, Seats } from '../../types'
import { PaperForm } from './paper-form'
import { PeopleList } from './people-list'

type Props = {
  locale: Locale
  poolId: string
  people: readonly EnrolmentRow[]
  seats: Seats
  /** Whether this person may add, cancel and say that somebody was told: `update:enrolment`. */
  mayChange: boolean
  /** False where nothing is to come any more: nobody is added then. */
  isOpen?: boolean
  extra?: (person: EnrolmentRow) => ReactNode
}

/**
 * The people of a session or of one date of an event: whom to call, who has a seat, who waits, and the field for names
 * from paper. It prints as a list with phones.
 */
export async function PeopleSheet({ locale, poolId, people, seats, mayChange, isOpen = true, extra }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.enrolments' })
  const toCall = people.filter(({ mustBeTold }) => mustBeTold)
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
      {toCall.length > 0 ? (
        <Notice tone="warn" title={t('toCall', { count: toCall.length })}>
          <p>{t('toCallText')}</p>
          <PeopleList {...list} people={toCall} toCall />
        </Notice>
      ) : null}
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
          <PaperForm poolId={poolId} free={seats.free} />
        </div>
      ) : null}
    </section>
  )
}
