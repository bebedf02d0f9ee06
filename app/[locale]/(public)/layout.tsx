import type { ReactNode } from 'react'
import { NoticeBar } from '@/features/announcements/components/notice-bar'
import { loadNotices } from '@/features/announcements/loaders'
import { assets } from '@/lib/generated/assets'
import { pageLocale } from '@/lib/i18n/page'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

/** What residents see: what is announced now, and the page. The one script only adds: every page works without it. */
export default async function PublicLayout({ children, params }: Props) {
  const locale = await pageLocale(params)
  return (
    <>
      <NoticeBar locale={locale} notices={await loadNotices(locale, new Date())} />
      {children}
      <script src={assets.enhance} defer />
    </>
  )
}
