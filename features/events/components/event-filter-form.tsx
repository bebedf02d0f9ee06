import { getTranslations } from 'next-intl/server'
import { FilterForm } from '@/components/forms/filter-form'
import { audiences } from '@/features/places/constants'
import { href, type Locale } from '@/lib/i18n/locales'
import { eventKinds } from '../constants'
import { isEmptyFilter } from '../rules/filter'
import { formatMonth } from '../rules/when'
import type { EventFilter } from '../types'

type Props = { locale: Locale; filter: EventFilter; months: readonly string[] }

/** What the list of events is narrowed by. */
export async function EventFilterForm({ locale, filter, months }: Props) {
  const t = await getTranslations({ locale })
  // A month that nothing is left in stays there while it is asked for.
  const listed = [...new Set([...months, ...(filter.month ? [filter.month] : [])])].sort()
  const fields = [
    {
      name: 'kind',
      label: t('events.filterKind'),
      value: filter.kind,
      options: eventKinds.map((value) => ({ value, label: t(`events.kinds.${value}`) })),
    },
    {
      name: 'form',
      label: t('events.filterForm'),
      value: filter.form,
      options: (['in-person', 'online'] as const).map((value) => ({
        value,
        label: t(`events.forms.${value}`),
      })),
    },
    {
      name: 'for',
      label: t('events.filterFor'),
      value: filter.audience,
      options: audiences.map((value) => ({ value, label: t(`places.audience.${value}`) })),
    },
    {
      name: 'month',
      label: t('events.filterMonth'),
      value: filter.month,
      options: listed.map((value) => ({ value, label: formatMonth(value, locale) })),
    },
  ]
  return (
    <FilterForm
      action={href(locale, '/events')}
      title={t('events.filter')}
      fields={fields}
      any={t('events.any')}
      submit={t('events.apply')}
      isOpen={!isEmptyFilter(filter)}
    />
  )
}
