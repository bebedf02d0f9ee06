import { getTranslations } from 'next-intl/server'
import { href, type Locale } from '@/lib/i18n/locales'
import { currentSection, sectionsFor } from '../../rules/navigation'
import type { Staff } from '../../types'

type Props = { locale: Locale; staff: Staff; path: string }

/** The menu: what this person may open. Folded on a phone, where the page itself comes first. */
export async function StaffNav({ locale, staff, path }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.nav' })
  const here = currentSection(path)
  return (
    <nav className="staff-nav" aria-label={t('label')}>
      <details className="staff-menu">
        <summary>{t('menu')}</summary>
        {sectionsFor(staff.roles).map(({ group, sections }) => (
          <div key={group}>
            <h2>{t(`groups.${group}`)}</h2>
            <ul>
              {sections.map(({ path: to, name }) => (
                <li key={to}>
                  <a href={href(locale, to)} aria-current={to === here ? 'page' : undefined}>
                    {t(name)}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </details>
    </nav>
  )
}
