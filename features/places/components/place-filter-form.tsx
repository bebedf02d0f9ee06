import { getTranslations } from 'next-intl/server'
import { href, type Locale } from '@/lib/i18n/locales'
import { accessibilityFacts, accessModes, placeKinds, placeNeeds, whereabouts } from '../constants'
import { isEmptyFilter } from '../rules/filter'
import type { PlaceFilter } from '../types'

/**
 * The filter is a plain GET form: every choice is an address that can be sent on. It is folded so that the list comes
 * first; the most asked choice stands beside it as a link.
 */
export async function PlaceFilterForm({ locale, filter }: { locale: Locale; filter: PlaceFilter }) {
  const t = await getTranslations({ locale, namespace: 'places' })
  const fields = [
    {
      name: 'need',
      label: t('filterNeed'),
      value: filter.need,
      options: placeNeeds.map((name) => [name, t(`need.${name}`)]),
    },
    {
      name: 'where',
      label: t('filterWhere'),
      value: filter.where,
      options: whereabouts.map((name) => [name, t(`where.${name}`)]),
    },
    {
      name: 'open',
      label: t('filterOpen'),
      value: filter.openNow ? 'now' : null,
      options: [['now', t('openNow')]],
    },
    {
      name: 'kind',
      label: t('filterKind'),
      value: filter.kind,
      options: placeKinds.map((name) => [name, t(`kind.${name}`)]),
    },
    {
      name: 'access',
      label: t('filterAccess'),
      value: filter.access,
      options: [...accessModes, ...accessibilityFacts].map((name) => [name, t(`access.${name}`)]),
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
      <details className="fold" open={!isEmptyFilter(filter)}>
        <summary>{t('filter')}</summary>
        <form className="filters" action={href(locale, '/places')} aria-label={t('filter')}>
          {fields.map((field) => (
            <div key={field.name} className="field">
              <label htmlFor={`filter-${field.name}`}>{field.label}</label>
              <select id={`filter-${field.name}`} name={field.name} defaultValue={field.value ?? ''}>
                <option value="">{t('any')}</option>
                {field.options.map(([value, label]) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            </div>
          ))}
          <button type="submit" className="button">
            {t('apply')}
          </button>
        </form>
      </details>
    </>
  )
}
