'use client'

import { useTranslations } from 'next-intl'
import type { FlatChange } from '../../rules/exchange/flat'

/** What stands there now beside what is in the form, for the columns that differ. */
export function PlaceConflict({ changes }: { changes: readonly FlatChange[] }) {
  const t = useTranslations('staff.places')
  return (
    <dl>
      {changes.map(({ column, before, after }) => (
        <div key={column}>
          <dt>
            <strong>{t(`columns.${column}`)}</strong>
          </dt>
          <dd>
            {t('form.mine')}: {before || t('form.empty')}
          </dd>
          <dd>
            {t('form.theirs')}: {after || t('form.empty')}
          </dd>
        </div>
      ))}
    </dl>
  )
}
