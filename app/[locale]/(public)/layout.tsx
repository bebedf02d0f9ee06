import type { ReactNode } from 'react'
import { assets } from '@/lib/generated/assets'

/** What residents see. The one script only adds: every page works without it. */
export default function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <script src={assets.enhance} defer />
    </>
  )
}
