import type { ReactNode } from 'react'
import { ClubSection } from '@/features/club/components/club-section'
import { JoinSection } from '@/features/mentors/components/join-section'
import { MentorsSection } from '@/features/mentors/components/mentors-section'
import { PartnersSection } from '@/features/partners/components/partners-section'
import type { Locale } from '@/lib/i18n/locales'

type Section = (props: {
  locale: Locale
  /** The query of the page's address, for sections with a filter. */
  query: Record<string, string | string[] | undefined>
}) => Promise<ReactNode>

/** What stands on the page, in this order. Each section loads what it shows and has one line here. */
export const communitySections: readonly { name: string; Section: Section }[] = [
  { name: 'join', Section: JoinSection },
  { name: 'mentors', Section: MentorsSection },
  { name: 'club', Section: ClubSection },
  { name: 'partners', Section: PartnersSection },
]
