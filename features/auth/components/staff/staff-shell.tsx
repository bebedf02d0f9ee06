import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { LanguageLink } from '@/components/layout/language-link'
import { community } from '@/lib/community'
import { href, type Locale } from '@/lib/i18n/locales'
import { signOutAction } from '../../actions.sign-in'
import type { Staff } from '../../types'
import { StaffNav } from './staff-nav'

type Props = {
  locale: Locale
  staff: Staff
  /** The page's address without language. */
  path: string
  children: ReactNode
}

/** The frame of every staff page but those before signing in: who it is, the menu, the page. */
export async function StaffShell({ locale, staff, path, children }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.shell' })
  return (
    <div className="staff">
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <header className="staff-bar">
        <a className="staff-name" href={href(locale, '/admin')}>
          {t('title', { portal: community.portal[locale] })}
        </a>
        <a href={href(locale, '/')}>{t('publicSide')}</a>
        <LanguageLink locale={locale} path={path} />
        <a href={href(locale, '/admin/account')}>{staff.name}</a>
        <form action={signOutAction}>
          <button className="link-button" type="submit">
            {t('signOut')}
          </button>
        </form>
      </header>
      <div className="staff-columns">
        <StaffNav locale={locale} staff={staff} path={path} />
        <main id="content" className="staff-main" tabIndex={-1}>
          {children}
        </main>
      </div>
    </div>
  )
}
