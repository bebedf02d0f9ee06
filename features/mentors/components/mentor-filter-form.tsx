import { getTranslations } from 'next-intl/server'
import { FilterForm } from '@/components/forms/filter-form'
import { href, type Locale } from '@/lib/i18n/locales'
import { offerOptions } from '../presenter'
import { isEmptyFilter } from '../rules/filter'
import type { MentorFilter } from '../types'

type Props = { locale: Locale; filter: MentorFilter; settlements: readonly string[] }

/** What the list of mentors is narrowed by. */
export async function MentorFilterForm({ locale, filter, settlements }: Props) {
  const t = await getTranslations({ locale, namespace: 'mentors' })
  const options = offerOptions(t, await getTranslations({ locale, namespace: 'guide.category' }))
  const choices = {
    theme: options.themes,
    way: options.ways,
    language: options.languages,
    settlement: settlements.map((value) => ({ value, label: value })),
  }
  const fields = (['theme', 'way', 'language', 'settlement'] as const).map((name) => ({
    name,
    label: t(`filter.${name}`),
    value: filter[name] ?? null,
    options: choices[name],
  }))
  return (
    <FilterForm
      action={href(locale, '/community')}
      title={t('filter.title')}
      fields={fields}
      any={t('filter.any')}
      submit={t('filter.apply')}
      isOpen={!isEmptyFilter(filter)}
    />
  )
}
