import { getTranslations } from 'next-intl/server'
import { FilterBar } from '@/components/staff/filter-bar'
import { SelectField } from '@/components/staff/select-field'
import { href, type Locale } from '@/lib/i18n/locales'
import { materialFormats } from '../../constants'
import type { MaterialPage } from '../../loaders'
import { SubjectField } from './subject-field'

/** What to print, as what and in which language: a plain GET form, so that an address says what is seen. */
export async function MaterialForm({ locale, page }: { locale: Locale; page: MaterialPage }) {
  const t = await getTranslations({ locale, namespace: 'staff.materials' })
  const { choice, options } = page
  return (
    <FilterBar action={href(locale, '/admin/materials')} submit={t('show')}>
      <SubjectField locale={locale} choice={choice} options={options} />
      <SelectField
        id="format"
        name="format"
        label={t('format')}
        options={materialFormats.map((value) => ({ value, label: t(`formats.${value}`) }))}
        defaultValue={choice.format}
      />
      <SelectField
        id="lang"
        name="lang"
        label={t('language')}
        options={(['uk', 'en'] as const).map((value) => ({ value, label: t(`languages.${value}`) }))}
        defaultValue={choice.locale}
      />
    </FilterBar>
  )
}
