'use client'

import { useTranslations } from 'next-intl'
import { InputField } from '@/components/staff/input-field'
import type { EndingPerson } from '../../types.staff'

type Props = { person: EndingPerson; isChosen: boolean; written: string; error?: string }

/** Whether somebody gets a certificate, and the name on it. */
export function EndPerson({ person, isChosen, written, error }: Props) {
  const t = useTranslations('staff.sessions.ending')
  const { id, name, present, of } = person
  return (
    <div className="end-person">
      <div className="choice">
        <input type="checkbox" id={`given-${id}`} name="given[]" value={id} defaultChecked={isChosen} />
        <label htmlFor={`given-${id}`}>{t('attended', { name, present, of })}</label>
      </div>
      <input type="hidden" name="personId[]" value={id} />
      <InputField
        id={`name-${id}`}
        name="personName[]"
        label={t('nameOn')}
        autoComplete="off"
        defaultValue={written}
        error={error}
      />
    </div>
  )
}
