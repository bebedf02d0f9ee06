import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/locales'
import type { MaterialPage } from '../../loaders'

type Props = { locale: Locale } & Pick<MaterialPage, 'choice' | 'options'>

/** What a sheet is about: one list, its things by kind. */
export async function SubjectField({ locale, choice, options }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.materials' })
  const value = choice.slug ? `${choice.kind}/${choice.slug}` : choice.kind
  return (
    <div className="field material-subject">
      <label htmlFor="subject">{t('subject')}</label>
      <select id="subject" name="subject" className="input" defaultValue={value} key={value}>
        <option value="portal">{t('subjects.portal')}</option>
        <option value="hotline">{t('subjects.hotline')}</option>
        {(['guide', 'course', 'event', 'place'] as const)
          .filter((kind) => options[kind].length > 0)
          .map((kind) => (
            <optgroup key={kind} label={t(`subjects.${kind}`)}>
              {options[kind].map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </optgroup>
          ))}
      </select>
    </div>
  )
}
