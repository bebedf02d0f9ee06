import { getTranslations } from 'next-intl/server'
import { FilterBar } from '@/components/staff/filter-bar'
import { InputField } from '@/components/staff/input-field'
import { SelectField } from '@/components/staff/select-field'
import { withQuery } from '@/components/staff/table-query'
import { href, type Locale } from '@/lib/i18n/locales'
import type { AuditPage } from '../../loaders.audit'

/** What the log is searched by, and the same as a file. */
export async function AuditFilterBar({ locale, page }: { locale: Locale; page: AuditPage }) {
  const t = await getTranslations({ locale, namespace: 'staff.audit' })
  const { filter, choices } = page
  const path = href(locale, '/admin/audit')
  const same = (value: string) => ({ value, label: value })
  const people = choices.actors.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <FilterBar
      action={path}
      submit={t('search')}
      exportLink={{ href: withQuery(`${path}/export`, filter), label: t('export') }}
    >
      <SelectField
        id="actor"
        name="actor"
        label={t('actor')}
        none={t('anybody')}
        options={[{ value: 'system', label: t('system') }, ...people]}
        defaultValue={filter.actor}
      />
      <SelectField
        id="action"
        name="action"
        label={t('action')}
        none={t('any')}
        options={choices.actions.map(same)}
        defaultValue={filter.action}
      />
      <SelectField
        id="entity"
        name="entity"
        label={t('entity')}
        none={t('any')}
        options={choices.entities.map(same)}
        defaultValue={filter.entity}
      />
      <InputField id="thing" name="id" label={t('id')} defaultValue={filter.id} />
      <InputField id="from" name="from" type="date" label={t('from')} defaultValue={filter.from} />
      <InputField id="to" name="to" type="date" label={t('to')} defaultValue={filter.to} />
    </FilterBar>
  )
}
