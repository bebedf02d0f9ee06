import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/locales'
import { planKinds, planStates } from '../../constants'
import type { PartnerPlan } from '../../types'
import { PlanForm } from './plan-form'

type Props = { locale: Locale; partnerId: string; plan: PartnerPlan | null; year: number }

/** The form of a plan with the words that it shares with the public pages. */
export async function PlanEditor({ locale, ...form }: Props) {
  const t = await getTranslations({ locale, namespace: 'partners' })
  return (
    <PlanForm
      {...form}
      kinds={planKinds.map((value) => ({ value, label: t(`planKinds.${value}`) }))}
      states={planStates.map((value) => ({ value, label: t(`planStates.${value}`) }))}
    />
  )
}
