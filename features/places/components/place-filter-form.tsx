import { getTranslations } from 'next-intl/server'
import { FilterForm } from '@/components/forms/filter-form'
import { href, type Locale } from '@/lib/i18n/locales'
import { accessibilityFacts, accessModes, placeKinds, placeNeeds, whereabouts } from '../constants'
import { isEmptyFilter } from '../rules/filter'
import type { PlaceFilter } from '../types'

/** What the list of places is narrowed by. The most asked choice stands beside it as a link. */
export async function PlaceFilterForm({ locale, filter }: { locale: Locale; filter: PlaceFilter }) {
  const t = await getTranslations({ locale, namespace: 'places' })
  const fields = [
    {
      name: 'need',
      label: t('filterNeed'),
      value: filter.need,
      options: placeNeeds.map((value) => ({ value, label: t(`need.${value}`) })),
    },
    {
      name: 'where',
      label: t('filterWhere'),
      value: filter.where,
      options: whereabouts.map((value) => ({ value, label: t(`where.${value}`) })),
    },
    {
      name: 'open',
      label: t('filterOpen'),
      value: filter.openNow ? 'now' : null,
      options: [{ value: 'now', label: t('openNow') }],
    },
    {
      name: 'kind',
      label: t('filterKind'),
      value: filter.kind,
      options: placeKinds.map((value) => ({ value, label: t(`kind.${value}`) })),
    },
    {
      name: 'access',
      label: t('filterAccess'),
      value: filter.access,
      options: [...accessModes, ...accessibilityFacts].map((value) => ({
        value,
        label: t(`access.${value}`),
      })),
    },
  ]
  return (
    <>
      <p className="button-row mt-5">
        <a
          className="chip"
          href={href(locale, filter.openNow ? '/places' : '/places?open=now')}
          aria-current={filter.openNow ? 'true' : undefined}
        >
          {t('openNow')}
        </a>
      </p>
      <FilterForm
        action={href(locale, '/places')}
        title={t('filter')}
        fields={fields}
        any={t('any')}
        submit={t('apply')}
        isOpen={!isEmptyFilter(filter)}
      />
    </>
  )
}
