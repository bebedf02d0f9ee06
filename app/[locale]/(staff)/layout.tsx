import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Toasts } from '@/components/staff/toasts'
import { HideExactBanner } from '@/features/places/components/staff/hide-exact-banner'
import { pageLocale } from '@/lib/i18n/page'
import '@/styles/staff.css'

/** Staff pages are made for who asks, never beforehand. */
export const dynamic = 'force-dynamic'

export const metadata: Metadata = { robots: { index: false, follow: false } }

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

/** What staff see: an app, with the words of the staff pages only. Who may see what is decided on each page. */
export default async function StaffLayout({ children, params }: Props) {
  const locale = await pageLocale(params)
  const { staff, errors } = await getMessages({ locale })
  return (
    <NextIntlClientProvider locale={locale} messages={{ staff, errors }}>
      <Toasts>
        {children}
        <HideExactBanner locale={locale} />
      </Toasts>
    </NextIntlClientProvider>
  )
}
