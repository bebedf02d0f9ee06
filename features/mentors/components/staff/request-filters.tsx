import { getTranslations } from 'next-intl/server'
import { FilterBar } from '@/components/staff/filter-bar'
import { SelectField } from '@/components/staff/select-field'
import { href, type Locale } from '@/lib/i18n/locales'
import { learningStates } from '../../constants'
import type { RequestFilter } from '../../schema.staff'

/** What the queue is narrowed by. */
export async function RequestFilters({ locale, filter }: { locale: Locale; filter: RequestFilter }) {
  const t = await getTranslations({ locale, namespace: 'staff.learningRequests' })
  const forms = await getTranslations({ locale, namespace: 'staff.forms' })
  return (
    <FilterBar action={href(locale, '/admin/learning-requests')} submit={forms('filter')}>
      <SelectField
        id="state"
        name="state"
        label={t('filters.state')}
        defaultValue={filter.state}
        options={[
          { value: 'open', label: t('filters.open') },
          ...learningStates.map((value) => ({ value, label: t(`states.${value}`) })),
          { value: 'all', label: t('filters.all') },
        ]}
      />
      <SelectField
        id="who"
        name="who"
        label={t('filters.who')}
        defaultValue={filter.who}
        options={[
          { value: 'any', label: t('filters.any') },
          { value: 'mine', label: t('filters.mine') },
          { value: 'none', label: t('filters.nobody') },
        ]}
      />
      <div className="choice">
        <input id="overdue" name="overdue" type="checkbox" value="1" defaultChecked={filter.overdue} />
        <label htmlFor="overdue">{t('filters.overdue')}</label>
      </div>
    </FilterBar>
  )
}
