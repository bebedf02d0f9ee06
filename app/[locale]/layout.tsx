import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import '@/styles/globals.css'
import { community } from '@/lib/community'
import { env } from '@/lib/env'
import { locales } from '@/lib/i18n/locales'
import { pageLocale } from '@/lib/i18n/page'
import { themeCss } from '@/lib/theme'
import { fontClass } from './fonts'

type LayoutParams = { params: Promise<{ locale: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }))
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfcfa' },
    { media: '(prefers-color-scheme: dark)', color: '#0d1a1d' },
  ],
}

export async function generateMetadata({ params }: LayoutParams): Promise<Metadata> {
  const locale = await pageLocale(params)
  const name = community.portal[locale]
  return {
    metadataBase: new URL(env().publicUrl),
    title: { default: name, template: `%s — ${name}` },
    applicationName: name,
    icons: { icon: { url: '/icons/crystal.svg', type: 'image/svg+xml' }, apple: '/icons/crystal-180.png' },
    manifest: `/api/manifest?locale=${locale}`,
    formatDetection: { telephone: false },
  }
}

/** The document, the same for residents and staff. */
export default async function LocaleLayout({ children, params }: LayoutParams & { children: ReactNode }) {
  const locale = await pageLocale(params)
  return (
    <html lang={locale} dir="ltr" className={fontClass}>
      <head>
        <style>{themeCss(community.theme)}</style>
      </head>
      <body>{children}</body>
    </html>
  )
}
