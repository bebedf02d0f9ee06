import type { ExampleGroup } from '@/components/example'
import { examples as noticeBar } from '@/features/announcements/components/notice-bar.examples'
import { examples as cardFacets } from '@/features/club/components/card-facets.examples'
import { examples as rewardRow } from '@/features/club/components/reward-row.examples'
import { examples as mentorRow } from '@/features/mentors/components/mentor-row.examples'
import { examples as partnerResults } from '@/features/partners/components/partner-results.examples'
import { examples as partnerRow } from '@/features/partners/components/partner-row.examples'
import { examples as planList } from '@/features/partners/components/plan-list.examples'

/** Small parts of what is about the community: notices, club, mentors, partners. */
export const communityExamples: readonly ExampleGroup[] = [
  { component: 'announcements/notice-bar', examples: noticeBar },
  { component: 'club/card-facets', examples: cardFacets },
  { component: 'club/reward-row', examples: rewardRow },
  { component: 'mentors/mentor-row', examples: mentorRow },
  { component: 'partners/partner-row', examples: partnerRow },
  { component: 'partners/partner-results', examples: partnerResults },
  { component: 'partners/plan-list', examples: planList },
]
