'use client'

import { useTranslations } from 'next-intl'
import type { EnrolmentRow } from '../../types'
import { CancelPersonForm } from './cancel-person-form'
import { NoteForm } from './note-form'

type Props = {
  poolId: string
  person: Pick<EnrolmentRow, 'id' | 'name' | 'note' | 'version'>
  /** False for who has something that an empty seat would belie, such as a certificate. */
  mayCancel: boolean
}

/** Words about one person, and taking them off the sheet. */
export function PersonMore({ poolId, person, mayCancel }: Props) {
  const t = useTranslations('staff.enrolments')
  const { id, name, note, version } = person
  return (
    <details className="person-more fold">
      <summary aria-label={t('moreOf', { name })}>{t('more')}</summary>
      <NoteForm {...{ id, poolId, version, note }} />
      {mayCancel && <CancelPersonForm {...{ id, poolId, name }} />}
    </details>
  )
}
