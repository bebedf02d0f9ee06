import { getTranslations } from 'next-intl/server'
import { FilterBar } from '@/components/staff/filter-bar'
import { InputField } from '@/components/staff/input-field'
import { SelectField } from '@/components/staff/select-field'
import { href, type Locale } from '@/lib/i18n/locales'
import { channels, priorities, requestStates } from '../../constants'
import type { QueueFilter } from '../../schema.queue'

type Props = { locale: Locale; filter: QueueFilter; mayExport: boolean }

/** What the queue is narrowed by. */
export async function QueueFilters({ locale, filter, mayExport }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.hotline' })
  const forms = await getTranslations({ locale, namespace: 'staff.forms' })
  const any = { value: 'any', label: t('filters.any') }
  return (
    <FilterBar
      action={href(locale, '/admin/hotline')}
      submit={forms('filter')}
      keep={{ overdue: filter.overdue ? '1' : undefined }}
      exportLink={
        mayExport ? { href: href(locale, '/admin/hotline/export'), label: forms('export') } : undefined
      }
    >
      <InputField
        id="q"
        name="q"
        label={t('filters.q')}
        defaultValue={filter.q}
        autoComplete="off"
        maxLength={20}
      />
      <SelectField
        id="state"
        name="state"
        label={t('filters.state')}
        defaultValue={filter.state}
        options={[
          { value: 'open', label: t('filters.open') },
          ...requestStates.map((value) => ({ value, label: t(`states.${value}`) })),
          { value: 'all', label: t('filters.all') },
        ]}
      />
      <SelectField
        id="who"
        name="who"
        label={t('filters.who')}
        defaultValue={filter.who}
        options={[
          any,
          { value: 'mine', label: t('filters.mine') },
          { value: 'none', label: t('filters.nobody') },
        ]}
      />
      <SelectField
        id="priority"
        name="priority"
        label={t('filters.priority')}
        defaultValue={filter.priority}
        options={[any, ...priorities.map((value) => ({ value, label: t(`priorities.${value}`) }))]}
      />
      <SelectField
        id="channel"
        name="channel"
        label={t('filters.channel')}
        defaultValue={filter.channel}
        options={[any, ...channels.map((value) => ({ value, label: t(`channels.${value}`) }))]}
      />
    </FilterBar>
  )
}
