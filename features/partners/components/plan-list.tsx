import { getTranslations } from 'next-intl/server'
import { formatDay } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import type { PartnerPlan, PlanState } from '../types'

const tones: Record<PlanState, string> = {
  planned: 'tone-unknown',
  'in-work': 'tone-unknown',
  done: 'tone-open',
  dropped: 'tone-closed',
}

/** Digital laboratories and yearly plans with their state, the newest year first. */
export async function PlanList({ locale, plans }: { locale: Locale; plans: readonly PartnerPlan[] }) {
  const t = await getTranslations({ locale, namespace: 'partners' })
  const years = [...new Set(plans.map(({ year }) => year))].sort((one, other) => other - one)
  return years.map((year) => (
    <div key={year}>
      <h3 className="mt-6">{t('year', { year: String(year) })}</h3>
      <ul className="row-list mt-4">
        {plans
          .filter((plan) => plan.year === year)
          .map(({ id, kind, title, state, dueOn, doneOn, note }) => (
            <li key={id}>
              <p className="soft small">{t(`planKinds.${kind}`)}</p>
              <p>
                <strong>{title[locale]}</strong>
              </p>
              <p>
                <span className={`status-line ${tones[state]}`}>{t(`planStates.${state}`)}</span>
                {state === 'done' && doneOn ? ` · ${formatDay(doneOn, locale)}` : null}
                {state !== 'done' && state !== 'dropped' && dueOn
                  ? ` · ${t('due', { day: formatDay(dueOn, locale) })}`
                  : null}
              </p>
              {note ? <p className="small">{note[locale]}</p> : null}
            </li>
          ))}
      </ul>
    </div>
  ))
}
