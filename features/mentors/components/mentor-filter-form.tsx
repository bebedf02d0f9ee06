import { getTranslations } from 'next-intl/server'
import { href, type Locale } from '@/lib/i18n/locales'
import { offerOptions } from '../presenter'
import { isEmptyFilter } from '../rules/filter'
import type { MentorFilter } from '../types'

type Props = { locale: Locale; filter: MentorFilter; settlements: readonly string[] }

/** The filter is a plain GET form: every choice is an address that can be sent on. */
export async function MentorFilterForm({ locale, filter, settlements }: Props) {
  const t = await getTranslations({ locale, namespace: 'mentors' })
  const options = offerOptions(t, await getTranslations({ locale, namespace: 'guide.category' }))
  const fields = [
    { name: 'theme', options: options.themes },
    { name: 'way', options: options.ways },
    { name: 'language', options: options.languages },
    { name: 'settlement', options: settlements.map((value) => ({ value, label: value })) },
  ] as const
  return (
    <details className="fold" open={!isEmptyFilter(filter)}>
      <summary>{t('filter.title')}</summary>
      <form className="filters" action={href(locale, '/community')} aria-label={t('filter.title')}>
        {fields.map(({ name, options: choices }) => (
          <div key={name} className="field">
            <label htmlFor={`filter-${name}`}>{t(`filter.${name}`)}</label>
            <select id={`filter-${name}`} name={name} defaultValue={filter[name] ?? ''}>
              <option value="">{t('filter.any')}</option>
              {choices.map(({ value, label }) => (
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
