import type { ExampleGroup } from '@/components/example'
import { examples as noticeBar } from '@/features/announcements/components/notice-bar.examples'
import { examples as cardFacets } from '@/features/club/components/card-facets.examples'
import { examples as rewardRow } from '@/features/club/components/reward-row.examples'

/** Small parts of what is about the community: its notices, its club. */
export const communityExamples: readonly ExampleGroup[] = [
  { component: 'announcements/notice-bar', examples: noticeBar },
  { component: 'club/card-facets', examples: cardFacets },
  { component: 'club/reward-row', examples: rewardRow },
]
