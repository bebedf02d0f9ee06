import { getTranslations } from 'next-intl/server'
import { Badge, type Tone } from '@/components/staff/badge'
import { DataTable } from '@/components/staff/data-table'
import { formatDay } from '@/lib/dates'
import { href, type Locale } from '@/lib/i18n/locales'
import type { PartnerPlan, PlanState } from '../../types'

const tones: Record<PlanState, Tone> = {
  planned: 'plain',
  'in-work': 'warn',
  done: 'done',
  dropped: 'danger',
}

type Props = { locale: Locale; partnerId: string; plans: readonly PartnerPlan[]; mayUpdate: boolean }

/** The laboratories and yearly plans of a partner. */
export async function PartnerPlans({ locale, partnerId, plans, mayUpdate }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.partners.plan' })
  const words = await getTranslations({ locale, namespace: 'partners' })
  const path = `/admin/partners/${partnerId}/plans`
  const columns = ['title', 'kind', 'year', 'state', 'dueOn', 'doneOn'] as const
  return (
    <section className="mt-8">
      <h2>{t('heading')}</h2>
      <DataTable
        caption={t('caption')}
        columns={columns.map((key) => ({ key, label: t(key) }))}
        empty={t('none')}
        rows={plans.map(({ id, title, kind, year, state, dueOn, doneOn }) => ({
          id,
          tone: state === 'dropped' ? 'muted' : undefined,
          cells: {
            title: mayUpdate ? <a href={href(locale, `${path}/${id}`)}>{title[locale]}</a> : title[locale],
            kind: words(`planKinds.${kind}`),
            year: String(year),
            state: <Badge tone={tones[state]}>{words(`planStates.${state}`)}</Badge>,
            dueOn: dueOn && formatDay(dueOn, locale),
            doneOn: doneOn && formatDay(doneOn, locale),
          },
        }))}
      />
      {mayUpdate && (
        <p className="mt-4">
          <a className="button button-quiet" href={href(locale, `${path}/new`)}>
            {t('add')}
          </a>
        </p>
      )}
    </section>
  )
}
