import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import { Breadcrumbs, type Crumb } from './breadcrumbs'
import { HelpBlock } from './help-block'
import type { Section } from './sections'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'
import { TabBar } from './tab-bar'

type ShellProps = {
  locale: Locale
  /** The page's address without locale, for the language switch. */
  path: string
  section?: Section
  crumbs?: readonly Crumb[]
  /** Full-width pages place their own wraps. */
  wide?: boolean
  children: ReactNode
}

/** The frame of every public page: the same things in the same places. */
export async function Shell({ locale, path, section, crumbs, wide = false, children }: ShellProps) {
  const t = await getTranslations({ locale, namespace: 'common' })
  return (
    <>
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <SiteHeader locale={locale} path={path} section={section} />
      <main id="content" className={wide ? 'page-wide' : 'wrap page'} tabIndex={-1}>
        {crumbs ? <Breadcrumbs locale={locale} crumbs={crumbs} /> : null}
        {children}
      </main>
      <HelpBlock locale={locale} />
      <SiteFooter locale={locale} path={path} />
      <TabBar locale={locale} section={section} />
    </>
  )
}
