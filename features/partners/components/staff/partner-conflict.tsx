'use client'

import { useTranslations } from 'next-intl'
import type { StaffPartner } from '../../types'

const compared = [
  ...(['nameUk', 'nameEn', 'aboutUk', 'aboutEn', 'commitmentUk', 'commitmentEn'] as const),
  ...(['since', 'website', 'source'] as const),
]

/** What stands there now where it is not what this person wrote. Saving again puts their words in its place. */
export function PartnerConflict({ current, mine }: { current: StaffPartner; mine: Record<string, unknown> }) {
  const t = useTranslations('staff.partners.form')
  const differs = compared.filter((name) => current[name] !== String(mine[name] ?? '').trim())
  return (
    <dl className="facts">
      {differs.map((name) => (
        <div key={name}>
          <dt>{t(name)}</dt>
          <dd>{current[name] || '—'}</dd>
        </div>
      ))}
    </dl>
  )
}
