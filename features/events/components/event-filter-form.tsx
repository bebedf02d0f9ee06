import { getTranslations } from 'next-intl/server'
import { audiences } from '@/features/places/constants'
import { href, type Locale } from '@/lib/i18n/locales'
import { eventKinds } from '../constants'
import { isEmptyFilter } from '../rules/filter'
import { formatMonth } from '../rules/when'
import type { EventFilter } from '../types'

type Props = { locale: Locale; filter: EventFilter; months: readonly string[] }

/** The filter is a plain GET form: every choice is an address that can be sent on. */
export async function EventFilterForm({ locale, filter, months }: Props) {
  const t = await getTranslations({ locale })
  // A month that nothing is left in stays there while it is asked for.
  const listed = [...new Set([...months, ...(filter.month ? [filter.month] : [])])].sort()
  const fields: { name: string; label: string; value: string | null; options: [string, string][] }[] = [
    {
      name: 'kind',
      label: t('events.filterKind'),
      value: filter.kind,
      options: eventKinds.map((name) => [name, t(`events.kinds.${name}`)]),
    },
    {
      name: 'form',
      label: t('events.filterForm'),
      value: filter.form,
      options: (['in-person', 'online'] as const).map((name) => [name, t(`events.forms.${name}`)]),
    },
    {
      name: 'for',
      label: t('events.filterFor'),
      value: filter.audience,
      options: audiences.map((name) => [name, t(`places.audience.${name}`)]),
    },
    {
      name: 'month',
      label: t('events.filterMonth'),
      value: filter.month,
      options: listed.map((month) => [month, formatMonth(month, locale)]),
    },
  ]
  return (
    <details className="fold" open={!isEmptyFilter(filter)}>
      <summary>{t('events.filter')}</summary>
      <form className="filters" action={href(locale, '/events')} aria-label={t('events.filter')}>
        {fields.map((field) => (
          <div key={field.name} className="field">
            <label htmlFor={`filter-${field.name}`}>{field.label}</label>
            <select id={`filter-${field.name}`} name={field.name} defaultValue={field.value ?? ''}>
              <option value="">{t('events.any')}</option>
              {field.options.map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </div>
        ))}
        <button type="submit" className="button">
          {t('events.apply')}
        </button>
      </form>
    </details>
  )
}
