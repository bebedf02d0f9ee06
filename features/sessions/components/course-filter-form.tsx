import { getTranslations } from 'next-intl/server'
import { audiences, courseForms, levels } from '@/features/courses/constants'
import { href, type Locale } from '@/lib/i18n/locales'
import { REMOTE } from '../constants'
import { isEmptyFilter } from '../rules/filter'
import type { CourseFilter } from '../types'

type Props = { locale: Locale; filter: CourseFilter; settlements: readonly string[] }

/** The filter is a plain GET form: every choice is an address that can be sent on. */
export async function CourseFilterForm({ locale, filter, settlements }: Props) {
  const t = await getTranslations({ locale, namespace: 'courses' })
  const known = [...new Set([...settlements, ...(filter.where ? [filter.where] : [])])]
  const towns = known.filter((name) => name !== REMOTE)
  const fields = [
    {
      name: 'audience',
      label: t('filter.audience'),
      value: filter.audience,
      options: audiences.map((name) => [name, t(`audience.${name}`)]),
    },
    {
      name: 'level',
      label: t('filter.level'),
      value: filter.level,
      options: levels.map((name) => [name, t(`level.${name}`)]),
    },
    {
      name: 'form',
      label: t('filter.form'),
      value: filter.form,
      options: courseForms.map((name) => [name, t(`form.${name}`)]),
    },
    {
      name: 'where',
      label: t('filter.where'),
      value: filter.where,
      options: [[REMOTE, t('filter.remote')], ...towns.map((name) => [name, name])],
    },
    {
      name: 'seats',
      label: t('filter.seats'),
      value: filter.withSeats ? 'free' : null,
      options: [['free', t('filter.free')]],
    },
  ]
  return (
    <details className="fold" open={!isEmptyFilter(filter)}>
      <summary>{t('filter.title')}</summary>
      <form className="filters" action={href(locale, '/courses')} aria-label={t('filter.title')}>
        {fields.map((field) => (
          <div key={field.name} className="field">
            <label htmlFor={`filter-${field.name}`}>{field.label}</label>
            <select id={`filter-${field.name}`} name={field.name} defaultValue={field.value ?? ''}>
              <option value="">{t('filter.any')}</option>
              {field.options.map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </div>
        ))}
        <button type="submit" className="button">
          {t('filter.apply')}
        </button>
      </form>
    </details>
  )
}
