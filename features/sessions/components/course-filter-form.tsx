import { getTranslations } from 'next-intl/server'
import { FilterForm } from '@/components/forms/filter-form'
import { audiences, courseForms, levels } from '@/features/courses/constants'
import { href, type Locale } from '@/lib/i18n/locales'
import { REMOTE } from '../constants'
import { isEmptyFilter } from '../rules/filter'
import type { CourseFilter } from '../types'

type Props = { locale: Locale; filter: CourseFilter; settlements: readonly string[] }

/** What the list of courses is narrowed by. */
export async function CourseFilterForm({ locale, filter, settlements }: Props) {
  const t = await getTranslations({ locale, namespace: 'courses' })
  const known = [...new Set([...settlements, ...(filter.where ? [filter.where] : [])])]
  const towns = known.filter((name) => name !== REMOTE)
  const fields = [
    {
      name: 'audience',
      label: t('filter.audience'),
      value: filter.audience,
      options: audiences.map((value) => ({ value, label: t(`audience.${value}`) })),
    },
    {
      name: 'level',
      label: t('filter.level'),
      value: filter.level,
      options: levels.map((value) => ({ value, label: t(`level.${value}`) })),
    },
    {
      name: 'form',
      label: t('filter.form'),
      value: filter.form,
      options: courseForms.map((value) => ({ value, label: t(`form.${value}`) })),
    },
    {
      name: 'where',
      label: t('filter.where'),
      value: filter.where,
      options: [
        { value: REMOTE, label: t('filter.remote') },
        ...towns.map((value) => ({ value, label: value })),
      ],
    },
    {
      name: 'seats',
      label: t('filter.seats'),
      value: filter.withSeats ? 'free' : null,
      options: [{ value: 'free', label: t('filter.free') }],
    },
  ]
  return (
    <FilterForm
      action={href(locale, '/courses')}
      title={t('filter.title')}
      fields={fields}
      any={t('filter.any')}
      submit={t('filter.apply')}
      isOpen={!isEmptyFilter(filter)}
    />
  )
}
